import type { LedgerCause, LedgerEntry } from '../commissions/ledger.ts';
import { takenBack } from '../commissions/take-back.ts';
import type { Claim } from '../frameworks/ceiling.ts';
import type { FrameworkId, LotId } from '../frameworks/ids.ts';
import { type Cents, zero } from '../money/cents.ts';
import { ok, type Result, refuse } from '../result.ts';
import { brusselsDate, type Instant } from '../time/local-date.ts';
import { changesBetween } from './changes.ts';
import { completion } from './completion.ts';
import type { Actor, CommissionPart, Order, OrderEvent, OrderLine } from './order.ts';
import { type OrderAction, type OrderState, type TransitionTarget, transitionOf } from './order-transitions.ts';
import { progressOf } from './progress.ts';

/** Room taken (+) or given back (−) under one ceiling. */
export interface CeilingMove {
  readonly scope: FrameworkId | LotId;
  readonly claim: Claim;
  readonly sign: 1 | -1;
}

/** All that must be written together for one step of an order; nothing of it may be written alone. */
export interface OrderPlan {
  readonly before?: Order | undefined;
  readonly after: Order;
  readonly events: readonly OrderEvent[];
  readonly ceilingMoves: readonly CeilingMove[];
  readonly entries: readonly LedgerEntry[];
  /** The figures rest on inputs that must not have changed: the write is conditioned on them. */
  readonly onBasis: boolean;
}

export interface Step {
  readonly actor: Actor;
  readonly at: Instant;
  readonly note?: string | undefined;
  readonly about?: string | undefined;
  /** What disputes of statements set right about this order until now; for steps after which less is ordered. */
  readonly corrected?: readonly LedgerEntry[] | undefined;
}

/** What an order takes from the ceilings of its lot and of its framework: net value and units. */
export const claimOf = (order: Pick<Order, 'totals' | 'lines'>): Claim => ({
  value: order.totals.net,
  quantity: order.lines.reduce((sum, line) => sum + line.quantity, 0),
});

type Booked = Pick<LedgerEntry, 'quantity' | 'list' | 'discount' | 'due' | 'commission'>;

const lineOf = (order: Order, number: number): OrderLine => {
  const line = order.lines.find((each) => each.number === number);
  if (!line) throw new Error(`commission on line ${number} of order ${order.id}, which has no such line`);
  return line;
};

const bookedFor = (order: Order, part: CommissionPart): Booked => {
  const { quantity, list, discount, commission: due } = lineOf(order, part.line);
  return { quantity, list, discount, due, commission: part.amount };
};

/** Never −0, which is not what it looks like in a comparison. */
const combined = (a: Booked, b: Booked, sign: 1 | -1): Booked =>
  Object.fromEntries(
    Object.keys(a).map((field) => [field, a[field as keyof Booked] + sign * b[field as keyof Booked] || 0]),
  ) as unknown as Booked;

const nothing: Booked = { quantity: 0, list: zero, discount: zero, due: zero, commission: zero };

const entry = (order: Order, part: CommissionPart, cause: LedgerCause, at: Instant, booked: Booked): LedgerEntry => {
  const line = lineOf(order, part.line);
  return {
    beneficiary: part.beneficiary,
    payer: order.buyer,
    payerName: order.buyerName,
    ...(order.intercommunale !== undefined && { region: order.intercommunale }),
    framework: order.framework,
    lot: order.lot,
    category: line.category,
    supplier: order.supplier,
    order: order.id,
    orderNumber: order.number,
    orderVersion: order.version,
    line: line.number,
    cause,
    rule: part.rule,
    bookedOn: brusselsDate(at),
    at,
    ...booked,
    ...(part.split !== undefined && { split: part.split }),
  };
};

/** One entry per line and beneficiary. A reversal books what was due with its sign turned, on the day it happens. */
export const ledgerEntries = (order: Order, cause: Exclude<LedgerCause, 'correction'>, at: Instant): readonly LedgerEntry[] =>
  order.commission.map((part) => entry(order, part, cause, at, combined(nothing, bookedFor(order, part), cause === 'reversal' ? -1 : 1)));

/**
 * What must be booked when an order became smaller: per line and beneficiary the difference, none where nothing
 * changed.
 * @throws when the parts of both are not for the same lines and beneficiaries
 */
export const corrections = (before: Order, after: Order, at: Instant): readonly LedgerEntry[] =>
  before.commission.flatMap((part): readonly LedgerEntry[] => {
    const now = after.commission.find(({ line, beneficiary }) => line === part.line && beneficiary === part.beneficiary);
    if (!now) throw new Error(`commission on line ${part.line} of order ${after.id} lost its beneficiary ${part.beneficiary}`);
    const difference = combined(bookedFor(after, now), bookedFor(before, part), -1);
    return Object.values(difference).every((amount) => amount === 0) ? [] : [entry(after, part, 'correction', at, difference)];
  });

const movesOf = (order: Order, claim: Claim, sign: 1 | -1): readonly CeilingMove[] =>
  claim.value === 0 && claim.quantity === 0 ? [] : [order.lot, order.framework].map((scope) => ({ scope, claim, sign }));

/** @throws when the order became larger: only `reserve` may take room */
const givenBack = (before: Order, after: Order): Claim => {
  const [was, is] = [claimOf(before), claimOf(after)];
  const claim: Claim = { value: (was.value - is.value) as Cents, quantity: was.quantity - is.quantity };
  if (claim.value < 0 || claim.quantity < 0) throw new Error(`order ${after.id} became larger by an adjustment`);
  return claim;
};

const effects = {
  none: () => ({ ceilingMoves: [], entries: [] }),
  reserve: (_before, after, at) => ({
    ceilingMoves: [after.lot, after.framework].map((scope) => ({ scope, claim: claimOf(after), sign: 1 })),
    entries: ledgerEntries(after, 'accrual', at),
  }),
  release: (_before, after, at) => ({ ceilingMoves: movesOf(after, claimOf(after), -1), entries: ledgerEntries(after, 'reversal', at) }),
  adjust: (before, after, at) => ({
    ceilingMoves: movesOf(after, givenBack(before, after), -1),
    entries: corrections(before, after, at),
  }),
} as const satisfies Record<string, (before: Order, after: Order, at: Instant) => Pick<OrderPlan, 'ceilingMoves' | 'entries'>>;

/** Lines of which this step leaves nothing. */
const linesGone = (effect: keyof typeof effects, { lines }: Pick<Order, 'lines'>): ReadonlySet<number> => {
  if (effect !== 'release' && effect !== 'adjust') return new Set();
  return new Set(lines.filter(({ quantity }) => effect === 'release' || quantity === 0).map(({ number }) => number));
};

const stateAfter = (target: TransitionTarget, before: Order, lines: Order['lines']): OrderState => {
  if (target === 'same') return before.state;
  return target === 'progress' ? progressOf(lines) : target;
};

/** The first step: a draft. `order` has version 1 and state draft. */
export const planCreation = (order: Order, { actor, at }: Step): OrderPlan => ({
  after: order,
  events: [{ order: order.id, version: order.version, action: 'create', to: order.state, by: actor, at, changes: [] }],
  ceilingMoves: [],
  entries: [],
  onBasis: false,
});

/**
 * One step along the transition table: `patch` holds the fields that this step sets. Refuses a step that the
 * order's state does not allow. With the last unit accepted, or the rest cancelled, acceptance and warranty begin. Roles, ownership, prices and entitlement are the use case's to judge.
 */
export const planTransition = (
  before: Order,
  action: OrderAction,
  patch: Partial<Order>,
  { actor, at, note, about, corrected = [] }: Step,
): Result<OrderPlan, 'wrong-state'> => {
  const { from, to, effect } = transitionOf(action);
  if (!from.includes(before.state)) return refuse('wrong-state', { state: before.state, allowed: from });
  const next = { ...before, ...patch };
  const state = stateAfter(to, before, next.lines);
  const completed = to === 'progress' && state === 'accepted' ? completion(next, brusselsDate(at)) : {};
  const after: Order = { ...next, ...completed, state, version: before.version + 1, updatedAt: at };
  const event: OrderEvent = {
    order: before.id,
    version: after.version,
    action,
    from: before.state,
    to: after.state,
    by: actor,
    at,
    ...(note !== undefined && { note }),
    ...(about !== undefined && { about }),
    changes: changesBetween(before, after),
  };
  const { ceilingMoves, entries } = effects[effect](before, after, at);
  const gone = linesGone(effect, after);
  const counters = takenBack(
    corrected.filter(({ line }) => gone.has(line)),
    at,
    note,
  );
  return ok({ before, after, events: [event], ceilingMoves, entries: [...entries, ...counters], onBasis: effect === 'reserve' });
};

/** A submission below the buyer's own threshold is approved by that rule at once: two steps, one write. */
export const autoApproved = (plan: OrderPlan, { actor, at }: Step): OrderPlan => {
  const { after } = plan;
  const approved: Order = { ...after, state: 'approved', version: after.version + 1 };
  const event: OrderEvent = {
    order: after.id,
    version: approved.version,
    action: 'auto-approve',
    from: after.state,
    to: 'approved',
    by: actor,
    at,
    changes: [],
  };
  return { ...plan, after: approved, events: [...plan.events, event] };
};
