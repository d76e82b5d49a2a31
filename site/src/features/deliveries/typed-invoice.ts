import type { Invoice, InvoiceParty } from '../../../../shared/domain/deliveries/invoice.ts';
import { portionOf } from '../../../../shared/domain/deliveries/invoice.ts';
import { priceOf } from '../../../../shared/domain/deliveries/portion-price.ts';
import { type BasisPoints, type Cents, minus, percentOf, plus, zero } from '../../../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { typedNumber } from '../catalogue/typed-number.ts';
import type { OrderView } from '../ordering/send-orders.ts';

type Order = OrderView['order'];

export interface TypedLine {
  readonly line: Order['lines'][number];
  readonly units: number;
  readonly price: Cents;
  readonly vatRate: BasisPoints;
}

interface Typed {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly buyer: InvoiceParty;
  readonly lines: readonly TypedLine[];
  /** What stands at the foot of the invoice, including VAT. */
  readonly payable: Cents;
}

/** Units as typed, at most four decimals; undefined for anything else. */
export const unitsOf = (text: string): number | undefined => {
  const units = typedNumber(text);
  return units !== undefined && /^\d{1,7}(\.\d{1,4})?$/.test(String(units)) ? units : undefined;
};

/**
 * An invoice as it was typed in. Lines, VAT and totals follow from quantities and prices; what is asked in the end is
 * typed as well, so that an invoice that does not add up is noticed. A cent or two may be rounding.
 */
export const typedInvoice = ({ supplier, supplierName }: Order, { number, issuedOn, buyer, lines, payable }: Typed): Invoice => {
  const billed = lines.map(({ line, units, price, vatRate }) => ({
    id: String(line.number),
    orderLine: line.number,
    description: `${line.brand} ${line.name}`.trim(),
    quantity: portionOf(units),
    unitPrice: price,
    allowances: zero,
    charges: zero,
    amount: priceOf(price, portionOf(units)),
    vatRate,
  }));
  const vat = [...new Set(billed.map(({ vatRate }) => vatRate))].map((rate) => {
    const taxable = plus(...billed.filter(({ vatRate }) => vatRate === rate).map(({ amount }) => amount));
    return { rate, taxable, vat: percentOf(taxable, rate) };
  });
  const net = plus(...billed.map(({ amount }) => amount));
  const tax = plus(...vat.map((each) => each.vat));
  const withVat = plus(net, tax);
  const difference = minus(payable, withVat);
  return {
    type: 'invoice',
    number,
    issuedOn,
    currency: 'EUR',
    seller: { kbo: supplier, name: supplierName },
    buyer,
    lines: billed,
    adjustments: [],
    vat,
    totals: {
      lines: net,
      withoutVat: net,
      vat: tax,
      withVat,
      prepaid: zero,
      rounding: Math.abs(difference) <= 2 ? difference : zero,
      payable,
    },
  };
};
