import { amountDue } from '../commissions/commission.ts';
import type { CommissionRule } from '../commissions/commission-rule.ts';
import type { StatementLine } from '../commissions/statement.ts';
import { allocate } from '../money/allocate.ts';
import { type Cents, cents, minus } from '../money/cents.ts';
import { euro, number, percent } from './numbers.ts';

type Reckoned = Pick<StatementLine, 'ruleText' | 'quantity' | 'list' | 'discount' | 'due' | 'commission' | 'corrects'>;

/** What the rule took its amount of, with the sign of the booking. */
const taken = ({ base }: CommissionRule, { quantity, list, discount }: Reckoned): string => {
  if (base.kind === 'per-unit') return `${number(quantity)} × ${euro(base.amount)}`;
  const of = euro(base.of === 'list' ? list : minus(list, discount));
  return base.kind === 'percentage' ? `${percent(base.rate)} van ${of}` : `schijven van ${of}`;
};

/** Which fixed percentage of the whole a part is; nothing where two different ones would give the same cents. */
const shareOf = ({ shares }: CommissionRule, due: Cents, commission: Cents): string | undefined => {
  const amounts = allocate(
    due,
    shares.map(({ share }) => share),
  );
  const fitting = new Set(shares.flatMap(({ share }, index) => (amounts[index] === commission ? [share] : [])));
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? percent(only) : undefined;
};

/**
 * How a line's amount follows from its rule, so that a reader can count it again: `2 × € 585,00 = € 1.170,00`, `2 % van
 * € 22.252,50 = € 445,05, hiervan 20 %: € 89,01`. Amounts exclude VAT. Undefined where the rule as it reads does not
 * give the amount by itself: what sets another line right, the difference that a changed order made, or a lost rule.
 */
export const reckoningWords = (line: Reckoned): string | undefined => {
  const { ruleText: rule, quantity, list, discount, due, commission, corrects } = line;
  if (rule === undefined || corrects !== undefined || quantity === 0) return undefined;
  const sign = quantity < 0 ? -1 : 1;
  const priced = { quantity: quantity * sign, list: cents(list * sign || 0), net: cents(minus(list, discount) * sign || 0) };
  if (priced.net < 0 || amountDue(rule, priced) * sign !== due) return undefined;
  const { minimum: _, maximum: __, ...unbounded } = rule;
  const reckoned = cents(amountDue(unbounded, priced) * sign || 0);
  const bound = Math.abs(reckoned) < Math.abs(due) ? 'het minimum' : 'het maximum';
  const whole = `${taken(rule, line)} = ${euro(reckoned)}${reckoned === due ? '' : `, ${bound}: ${euro(due)}`}`;
  if (commission === due) return whole;
  const share = rule.key === undefined ? shareOf(rule, due, commission) : undefined;
  return `${whole}, hiervan${share === undefined ? '' : ` ${share}`}: ${euro(commission)}`;
};
