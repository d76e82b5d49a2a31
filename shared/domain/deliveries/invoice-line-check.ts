import { type Cents, minus, percentOf, zero } from '../money/cents.ts';
import type { OrderLine } from '../ordering/order.ts';
import type { InvoiceLine, Portion } from './invoice.ts';
import type { InvoiceDifference } from './invoice-difference.ts';
import { priceOf } from './portion-price.ts';

/** A part of a unit may come to half a cent, which either way of rounding may give; more than that half is no rounding. */
const isRounded = (unit: Cents, portion: Portion, amount: Cents): boolean => {
  const beside = BigInt(amount) * 10_000n - BigInt(unit) * BigInt(portion);
  return -5_000n <= beside && beside <= 5_000n;
};

/** Why a line's amount is not the agreed price of its quantity: another discount, another price, or plainly another amount. */
const priceDifference = (agreed: OrderLine['unitPrice'], said: InvoiceLine): readonly InvoiceDifference[] => {
  const expected = priceOf(agreed.net, said.quantity);
  const effect = minus(said.amount, expected);
  if (isRounded(agreed.net, said.quantity, said.amount)) return [];
  const list = agreed.model + agreed.options;
  const line = said.id;
  if (agreed.discount !== 0 && (said.listPrice ?? said.unitPrice) === list && said.quantity > 0) {
    const found = Math.round(list - (said.amount * 10_000) / said.quantity);
    if (found !== agreed.discount) return [{ line, field: 'discount', expected: agreed.discount, found, effect }];
  }
  if (said.unitPrice !== agreed.net && said.allowances === zero && said.charges === zero)
    return [{ line, field: 'unit-price', expected: agreed.net, found: said.unitPrice, effect }];
  return [{ line, field: 'line-amount', expected, found: said.amount, effect }];
};

/**
 * Lays one line of an invoice against the order's line. The effects of quantity and price together are what the line
 * asks beyond the agreed price of what may be billed.
 */
export const checkLine = ({ unitPrice, vatRate }: OrderLine, said: InvoiceLine, billable: Portion): readonly InvoiceDifference[] => {
  const line = said.id;
  const most = Math.max(0, Math.min(billable, said.quantity)) as Portion;
  const tooMuch = minus(priceOf(unitPrice.net, said.quantity), priceOf(unitPrice.net, most));
  return [
    ...(said.quantity > 0 && said.quantity <= billable
      ? []
      : [{ line, field: 'quantity', expected: Math.max(0, billable), found: said.quantity, effect: tooMuch } as const]),
    ...priceDifference(unitPrice, said),
    ...(said.vatRate === vatRate
      ? []
      : [
          {
            line,
            field: 'vat-rate',
            expected: vatRate,
            found: said.vatRate,
            effect: minus(percentOf(said.amount, said.vatRate), percentOf(said.amount, vatRate)),
          } as const,
        ]),
  ];
};
