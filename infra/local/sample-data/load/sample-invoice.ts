import { type Invoice, portionOf } from '../../../../shared/domain/deliveries/invoice.ts';
import { priceOf } from '../../../../shared/domain/deliveries/portion-price.ts';
import { cents, percentOf, plus, zero } from '../../../../shared/domain/money/cents.ts';
import type { Order, OrderLine } from '../../../../shared/domain/ordering/order.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

interface Billed {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly units: number;
  /** Cents per unit more than agreed. */
  readonly dearer: number;
}

/** What the supplier sends for so many units of a line; it adds up, also when its price is not as agreed. */
export const sampleInvoice = (order: Order, line: OrderLine, { number, issuedOn, units, dearer }: Billed): Invoice => {
  const unitPrice = plus(line.unitPrice.net, cents(dearer));
  const amount = priceOf(unitPrice, portionOf(units));
  const vat = percentOf(amount, line.vatRate);
  const withVat = plus(amount, vat);
  return {
    type: 'invoice',
    number,
    issuedOn,
    currency: 'EUR',
    orderReference: order.number,
    seller: { kbo: order.supplier, name: order.supplierName },
    buyer: { kbo: order.buyer, name: order.buyerName },
    lines: [
      {
        id: '1',
        orderLine: line.number,
        description: `${line.brand} ${line.name}`.trim(),
        quantity: portionOf(units),
        unitPrice,
        allowances: zero,
        charges: zero,
        amount,
        vatRate: line.vatRate,
      },
    ],
    adjustments: [],
    vat: [{ rate: line.vatRate, taxable: amount, vat }],
    totals: { lines: amount, withoutVat: amount, vat, withVat, prepaid: zero, rounding: zero, payable: withVat },
  };
};
