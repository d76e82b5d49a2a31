import type { Framework, Lot } from '../frameworks/framework.ts';
import { validateFramework } from '../frameworks/validate.ts';
import { ok, type Result, refuse } from '../result.ts';
import { same } from '../same.ts';
import type { LocalDate } from '../time/local-date.ts';
import { conflictingRules } from './commission.ts';
import type { CommissionRule } from './commission-rule.ts';

export type RulesRefusal = 'commission-conflict' | 'commission-rule-fixed' | 'invalid-commission-rules';

/** What is wrong with each rule by itself, or under this framework: the first of it. */
const faultIn = (framework: Framework, lots: readonly Lot[]): Readonly<Record<string, unknown>> | undefined => {
  const rules = framework.commissionRules;
  const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) !== index);
  if (twice) return { reason: 'id-twice', rule: twice.id };
  const backwards = rules.find(({ from, until }) => until !== undefined && until < from);
  if (backwards) return { reason: 'period', rule: backwards.id };
  const known = lots.flatMap(({ categories }) => categories);
  for (const { id, categories = [] } of rules) {
    const category = categories.find((named) => !known.includes(named));
    if (category !== undefined) return { reason: 'category-unknown', rule: id, category };
  }
  const found = validateFramework(framework, lots).find(
    ({ code }) => (code.startsWith('commission-') && code !== 'commission-conflict') || code === 'vat-undetermined',
  );
  return found && { reason: found.code, ...found.detail };
};

/**
 * Whether these rules can stand together under a framework: `commission-conflict` with both rules of the first pair
 * that could tie; `invalid-commission-rules` where an id occurs twice, a period runs backwards, a lot or category is
 * not the framework's, shares do not sum to the whole, tiers or bounds are unordered, or no VAT rate would follow.
 */
export const checkRules = (
  framework: Framework,
  lots: readonly Lot[],
  rules: readonly CommissionRule[],
): Result<undefined, 'commission-conflict' | 'invalid-commission-rules'> => {
  const fault = faultIn({ ...framework, commissionRules: rules }, lots);
  if (fault) return refuse('invalid-commission-rules', fault);
  const [conflict] = conflictingRules(rules);
  return conflict ? refuse('commission-conflict', { rules: conflict }) : ok(undefined);
};

/** What already prices orders may change in its last day only, as long as that has not passed. */
const isKept = (before: CommissionRule, after: CommissionRule | undefined, today: LocalDate): boolean => {
  if (!after || !same({ ...before, until: undefined }, { ...after, until: undefined })) return false;
  if (before.until === after.until) return true;
  const over = before.until !== undefined && before.until < today;
  return !over && (after.until === undefined || after.until >= today);
};

/**
 * The framework with another set of rules, decided on a day. What an order owes must follow from what was written
 * when it was placed, so a rule that began on or before that day stays as it is, but for its last day, from that day
 * on; and a new or changed rule begins later. Else `commission-rule-fixed`, with the rule.
 */
export const changeRules = (
  framework: Framework,
  lots: readonly Lot[],
  rules: readonly CommissionRule[],
  today: LocalDate,
): Result<Framework, RulesRefusal> => {
  const begun = framework.commissionRules.filter(({ from }) => from <= today);
  const altered = begun.find(
    (rule) =>
      !isKept(
        rule,
        rules.find(({ id }) => id === rule.id),
        today,
      ),
  );
  if (altered) return refuse('commission-rule-fixed', { reason: 'begun', rule: altered });
  const early = rules.find(({ id, from }) => from <= today && !begun.some((rule) => rule.id === id));
  if (early) return refuse('commission-rule-fixed', { reason: 'too-early', rule: early, after: today });
  const checked = checkRules(framework, lots, rules);
  return checked.ok ? ok({ ...framework, commissionRules: rules, version: framework.version + 1 }) : checked;
};
