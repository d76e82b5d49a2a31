import { allocate } from '../money/allocate.ts';
import { type Cents, cents, plus } from '../money/cents.ts';
import type { BillingShare, Order, OrderLine } from './order.ts';

/** What one billing entity pays of one line. Cents, excluding VAT save `vat`. */
export interface LinePart extends Pick<OrderLine, 'number' | 'vatRate'> {
  readonly list: Cents;
  readonly discount: Cents;
  readonly net: Cents;
  readonly vat: Cents;
}

export interface BillingPart {
  readonly share: BillingShare;
  readonly lines: readonly LinePart[];
  readonly net: Cents;
  readonly vat: Cents;
}

const at = (amounts: readonly Cents[], index: number): Cents => amounts[index] ?? cents(0);

/**
 * An order divided over the bodies that are invoiced for it. Each amount of each line is divided by largest remainder,
 * so that over the bodies every line, and with it every total, sums to the order to the cent; within a part the list
 * price is still net and discount together. An order without billing shares has no parts.
 */
export const billingParts = ({ lines, billing }: Pick<Order, 'lines' | 'billing'>): readonly BillingPart[] => {
  const weights = billing.map(({ share }) => share);
  if (weights.length === 0) return [];
  const divided = lines.map((line) => ({
    line,
    net: allocate(line.net, weights),
    discount: allocate(line.discount, weights),
    vat: allocate(line.vat, weights),
  }));
  return billing.map((share, index) => {
    const own = divided.map(({ line: { number, vatRate }, net, discount, vat }) => ({
      number,
      vatRate,
      list: plus(at(net, index), at(discount, index)),
      discount: at(discount, index),
      net: at(net, index),
      vat: at(vat, index),
    }));
    return { share, lines: own, net: plus(...own.map(({ net }) => net)), vat: plus(...own.map(({ vat }) => vat)) };
  });
};
