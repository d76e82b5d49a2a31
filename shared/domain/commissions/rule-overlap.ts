import { overlap, type Period } from '../time/local-date.ts';
import type { CommissionRule } from './commission-rule.ts';

/** By what a rule can be narrowed. */
export const narrowings = ['lots', 'categories', 'buyerKinds', 'regions'] as const;

/** What two rules both hold for: the days, and what each narrowing has in common; one that is absent narrows neither. */
export type RuleOverlap = Period & Pick<CommissionRule, (typeof narrowings)[number]>;

const common = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined =>
  a && b ? a.filter((value) => b.includes(value)) : (a ?? b);

const earliest = (a: Period['until'], b: Period['until']) => (a !== undefined && (b === undefined || a < b) ? a : b);

/** What two rules overlap on; undefined when no line can be met by both. */
export const overlapOf = (a: CommissionRule, b: CommissionRule): RuleOverlap | undefined => {
  if (!overlap(a, b)) return undefined;
  const until = earliest(a.until, b.until);
  const aBeginsLater = a.from > b.from;
  const shared: RuleOverlap = {
    from: aBeginsLater ? a.from : b.from,
    ...(until !== undefined && { until }),
    ...(common(a.lots, b.lots) && { lots: common(a.lots, b.lots) }),
    ...(common(a.categories, b.categories) && { categories: common(a.categories, b.categories) }),
    ...(common(a.buyerKinds, b.buyerKinds) && { buyerKinds: common(a.buyerKinds, b.buyerKinds) }),
    ...(common(a.regions, b.regions) && { regions: common(a.regions, b.regions) }),
  };
  return narrowings.some((narrowing) => shared[narrowing]?.length === 0) ? undefined : shared;
};
