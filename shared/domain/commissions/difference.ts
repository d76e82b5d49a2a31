import type { Actor } from '../ordering/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../time/local-date.ts';
import type { OrderVariance } from './variance.ts';

export const differenceActions = ['explain', 'accept', 'decline'] as const;
/** The supplier explains why declaration and order differ; the manager accepts that, or declines it with a reason. */
export type DifferenceAction = (typeof differenceActions)[number];

/** One step in settling how one order differs; steps are added, never changed. */
export interface DifferenceStep {
  readonly declaration: string;
  /** As `orderNumberKey` makes it. */
  readonly order: string;
  /** From 1, per order. */
  readonly version: number;
  readonly action: DifferenceAction;
  readonly text?: string | undefined;
  /** What differed then, as `differenceMark` says it. */
  readonly about: string;
  readonly at: Instant;
  readonly by: Actor;
}

export const differenceStates = ['open', 'explained', 'accepted', 'declined'] as const;
export type DifferenceState = (typeof differenceStates)[number];

const reached: Readonly<Record<DifferenceAction, DifferenceState>> = { explain: 'explained', accept: 'accepted', decline: 'declined' };

/** The same as long as both sides say the same: what was settled says nothing of numbers that came after it. */
export const differenceMark = ({ kinds, declared, known }: Pick<OrderVariance, 'kinds' | 'declared' | 'known'>): string =>
  [kinds.join(' '), declared?.quantity, declared?.net, known?.quantity, known?.net, known?.month].map((part) => part ?? '').join('|');

/** How far settling one difference is; what invoices settle is another thing, in `settlement.ts`. */
export interface Settling {
  readonly state: DifferenceState;
  /** How many steps were taken, also about numbers that were corrected since. */
  readonly version: number;
  /** The oldest first. */
  readonly steps: readonly DifferenceStep[];
}

/** How far settling a difference is. After a correction that leaves another difference it begins anew; the steps stay readable. */
export const settlingOf = (
  difference: Pick<OrderVariance, 'kinds' | 'declared' | 'known' | 'number'>,
  steps: readonly DifferenceStep[],
): Settling => {
  const own = steps.filter(({ order }) => order === difference.number).toSorted((a, b) => a.version - b.version);
  const last = own.at(-1);
  const state = last && last.about === differenceMark(difference) ? reached[last.action] : 'open';
  return { state, version: last?.version ?? 0, steps: own };
};

const from: Readonly<Record<DifferenceAction, readonly DifferenceState[]>> = {
  explain: ['open', 'explained', 'declined'],
  accept: ['explained'],
  decline: ['explained'],
};

/**
 * Whether a step may be taken on what differs of an order.
 * Refuses: an order of which nothing differs (any more); a step that somebody else took since; a decision about what was not
 * explained, or an explanation of what was accepted.
 */
export const mayStep = (
  difference: OrderVariance | undefined,
  steps: readonly DifferenceStep[],
  { action, version }: Pick<DifferenceStep, 'action' | 'version'>,
): Result<undefined, 'no-difference' | 'stale-version' | 'difference-state'> => {
  if (!difference) return refuse('no-difference');
  const settling = settlingOf(difference, steps);
  if (settling.version !== version - 1) return refuse('stale-version', { seen: version - 1, now: settling.version });
  return from[action].includes(settling.state) ? ok(undefined) : refuse('difference-state', { state: settling.state });
};
