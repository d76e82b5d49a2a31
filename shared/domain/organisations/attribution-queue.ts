import type { Framework } from '../frameworks/framework.ts';
import type { LocalDate } from '../time/local-date.ts';
import { attributedTo } from './attribution.ts';
import type { Kbo } from './kbo.ts';
import type { Organisation } from './organisation.ts';
import { unclearAttribution } from './unclear-attribution.ts';

export const queueReasons = ['several', 'none', 'ended', 'merged'] as const;
/**
 * Why it is unclear who serves an organisation: a member of several intercommunales, of none, no longer of any, or merged
 * from bodies that different intercommunales served.
 */
export type QueueReason = (typeof queueReasons)[number];

export interface Predecessor {
  readonly kbo: Kbo;
  readonly name: string;
  /** Its last day. */
  readonly until: LocalDate;
  /** Who served it then, as far as that was clear. */
  readonly intercommunales: readonly Kbo[];
}

export interface QueueItem {
  readonly reason: QueueReason;
  /** Who could serve it, by what is known: its memberships, those it had, and those of the bodies it was merged from. */
  readonly candidates: readonly Kbo[];
  readonly predecessors: readonly Predecessor[];
}

const servedOn = (framework: Framework, organisation: Organisation, on: LocalDate): readonly Kbo[] => {
  const attributed = attributedTo(organisation, framework.id, on);
  if (!attributed.ok) return attributed.detail.intercommunales as readonly Kbo[];
  return attributed.value === undefined ? [] : [attributed.value];
};

/**
 * Why and between whom it is to be decided who serves an organisation under a framework on a day; undefined when that is
 * clear, or when its orders pay no intercommunale of their own.
 * @param known its predecessors, as far as they are registered
 */
export const queueItem = (
  framework: Framework,
  organisation: Organisation,
  known: ReadonlyMap<Kbo, Organisation>,
  on: LocalDate,
): QueueItem | undefined => {
  const unclear = unclearAttribution(framework, organisation, on);
  if (!unclear) return undefined;
  const predecessors = organisation.predecessors.map((before): Predecessor => {
    const registered = known.get(before.kbo);
    return { ...before, intercommunales: registered ? servedOn(framework, registered, before.until) : [] };
  });
  const brought = new Set(predecessors.flatMap(({ intercommunales }) => intercommunales));
  const had = organisation.memberships
    .filter((membership) => membership.framework === undefined || membership.framework === framework.id)
    .map(({ intercommunale }) => intercommunale);
  const candidates = [...new Set([...unclear.intercommunales, ...brought, ...(unclear.reason === 'none' ? had : [])])];
  const without = had.length > 0 ? 'ended' : 'none';
  const reason = brought.size > 1 ? 'merged' : unclear.reason === 'several' ? 'several' : without;
  return { reason, candidates, predecessors };
};
