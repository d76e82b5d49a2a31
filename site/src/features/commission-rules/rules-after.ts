import type { CommissionRule } from '../../../../shared/domain/commissions/commission-rule.ts';
import { addDays, type LocalDate } from '../../../../shared/domain/time/local-date.ts';

export const ruleActions = ['add', 'replace', 'change', 'end', 'remove'] as const;
export type RuleAction = (typeof ruleActions)[number];

/** One thing that a manager does to the rules of a framework. */
export type RuleChange =
  | { readonly action: 'add'; readonly rule: CommissionRule }
  /** The old one ends the day before the new one begins. */
  | { readonly action: 'replace'; readonly old: CommissionRule; readonly rule: CommissionRule }
  /** Of a rule that has yet to begin. */
  | { readonly action: 'change'; readonly old: CommissionRule; readonly rule: CommissionRule }
  | { readonly action: 'end'; readonly old: CommissionRule; readonly until: LocalDate }
  | { readonly action: 'remove'; readonly old: CommissionRule };

/** The whole set as it would be after the change. */
export const rulesAfter = (rules: readonly CommissionRule[], change: RuleChange): readonly CommissionRule[] => {
  if (change.action === 'add') return [...rules, change.rule];
  const others = rules.filter(({ id }) => id !== change.old.id);
  if (change.action === 'remove') return others;
  const inPlace = (rule: CommissionRule) => rules.map((one) => (one.id === change.old.id ? rule : one));
  if (change.action === 'change') return inPlace(change.rule);
  if (change.action === 'end') return inPlace({ ...change.old, until: change.until });
  const lastDay = addDays(change.rule.from, -1);
  // One that would not have begun yet never does; one that ends sooner by itself keeps its own last day.
  if (lastDay < change.old.from) return [...others, change.rule];
  const endsSooner = change.old.until !== undefined && change.old.until < lastDay;
  return [...inPlace(endsSooner ? change.old : { ...change.old, until: lastDay }), change.rule];
};

/** The first day on which the change would show. */
export const shownFrom = (change: RuleChange, today: LocalDate): LocalDate => {
  if (change.action === 'end') return addDays(change.until, 1);
  const from = change.action === 'remove' ? change.old.from : change.rule.from;
  return from > today ? from : addDays(today, 1);
};
