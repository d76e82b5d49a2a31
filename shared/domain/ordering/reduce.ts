import { lineAmounts } from '../catalogue/price.ts';
import { commissionBy } from '../commissions/commission.ts';
import type { CommissionRule } from '../commissions/commission-rule.ts';
import { type Cents, percentOf, plus } from '../money/cents.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { CommissionPart, Order, OrderLine } from './order.ts';
import { deliveredOf } from './progress.ts';
import { totalsOf } from './totals.ts';

/** How many units are left of a line, by its number; a line that is not named keeps what it has. */
export type Quantities = ReadonlyMap<number, number>;

type Reducible = Pick<Order, 'lines' | 'commission' | 'intercommunale' | 'authority'>;
export type Reduced = Pick<Order, 'lines' | 'commission' | 'totals'>;

/** The line for another quantity, at the unit price and VAT rate that were frozen; its commission is left as it was. */
export const linePriced = (line: OrderLine, quantity: number): OrderLine => {
  const amounts = lineAmounts(line.unitPrice, quantity, line.termMonths);
  return { ...line, quantity, ...amounts, vat: percentOf(amounts.net, line.vatRate) };
};

const checkQuantity = (line: OrderLine, quantity: number): void => {
  if (!Number.isInteger(quantity) || quantity > line.quantity || quantity < deliveredOf(line))
    throw new RangeError(`line ${line.number} cannot go from ${line.quantity} to ${quantity} units, ${deliveredOf(line)} came`);
};

const sumOf = (parts: readonly { readonly amount: Cents }[]): Cents => plus(...parts.map(({ amount }) => amount));

/** The parts of one line for another quantity, by the rule that priced them; no part where nothing was due. */
const partsPriced = (
  before: OrderLine,
  after: OrderLine,
  order: Reducible,
  rules: readonly CommissionRule[],
): Result<readonly CommissionPart[], 'commission-undetermined'> => {
  const parts = order.commission.filter(({ line }) => line === before.number);
  const [first] = parts;
  if (!first) return ok([]);
  const rule = rules.find(({ id }) => id === first.rule);
  const then = rule && commissionBy(rule, order, before);
  const now = rule && commissionBy(rule, order, after);
  const undetermined = refuse('commission-undetermined', { line: before.number, rule: first.rule, reason: 'rule-changed' });
  if (!then?.ok || !now?.ok || then.value.amount !== sumOf(parts)) return undetermined;
  const priced: CommissionPart[] = [];
  for (const part of parts) {
    const amount = now.value.parts.find(({ beneficiary }) => beneficiary === part.beneficiary)?.amount;
    if (amount === undefined) return undetermined;
    priced.push({ ...part, amount, vat: percentOf(amount, part.vatRate) });
  }
  return ok(priced);
};

/**
 * The same order for fewer units: every amount is what pricing the smaller quantity gives, from the frozen unit price
 * and VAT rates and from the commission rule that each part names. Lines and beneficiaries stay, also at nothing.
 * Refuses `commission-undetermined` when a rule no longer gives what was booked by it: then only people can say what
 * is due.
 * @throws RangeError for more units than there are, or fewer than already came
 */
export const reduceTo = (
  order: Reducible,
  quantities: Quantities,
  rules: readonly CommissionRule[],
): Result<Reduced, 'commission-undetermined'> => {
  const lines: OrderLine[] = [];
  const commission: CommissionPart[] = [];
  for (const before of order.lines) {
    const quantity = quantities.get(before.number) ?? before.quantity;
    checkQuantity(before, quantity);
    const after = linePriced(before, quantity);
    const parts = partsPriced(before, after, order, rules);
    if (!parts.ok) return parts;
    lines.push({ ...after, commission: sumOf(parts.value) });
    commission.push(...parts.value);
  }
  return ok({ lines, commission, totals: totalsOf(lines, commission) });
};
