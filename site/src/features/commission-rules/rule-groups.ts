import { specificity } from '../../../../shared/domain/commissions/commission.ts';
import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

export type RuleState = 'running' | 'coming' | 'over';

export const ruleState = ({ from, until }: Pick<CommissionRule, 'from' | 'until'>, on: LocalDate): RuleState => {
  if (until !== undefined && until < on) return 'over';
  return from > on ? 'coming' : 'running';
};

export interface RuleGroup {
  /** How many conditions each of its rules names. */
  readonly conditions: number;
  readonly rules: readonly CommissionRule[];
}

/** What a rule is narrowed to, as one word, so that those for the same stand together. */
const narrowedTo = ({ lots, categories, buyerKinds, regions }: CommissionRule) =>
  [regions, buyerKinds, categories, lots].map((narrowing) => (narrowing ?? []).join(' ')).join('|');

/** Rules by how specific they are, as they are chosen: the most specific first; within it those for the same together, the newest first. */
export const groupRules = (rules: readonly CommissionRule[]): readonly RuleGroup[] =>
  [...Map.groupBy(rules, specificity)]
    .toSorted(([a], [b]) => b - a)
    .map(([conditions, of]) => ({
      conditions,
      rules: of.toSorted((a, b) => narrowedTo(a).localeCompare(narrowedTo(b)) || (a.from > b.from ? -1 : 1)),
    }));
