import type { Invoice, InvoiceLine } from '../../shared/domain/deliveries/invoice.ts';
import { portionOf } from '../../shared/domain/deliveries/invoice.ts';
import { priceOf } from '../../shared/domain/deliveries/portion-price.ts';
import { type BasisPoints, cents, percentOf, plus, zero } from '../../shared/domain/money/cents.ts';
import type { Order, OrderLine } from '../../shared/domain/ordering/order.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';

/** A line of an invoice that bills so many units of an order's line as agreed. */
export const billing = (line: OrderLine, units: number, overrides: Partial<InvoiceLine> = {}): InvoiceLine => ({
  id: String(line.number),
  orderLine: line.number,
  description: `${line.brand} ${line.name}`,
  quantity: portionOf(units),
  unitPrice: line.unitPrice.net,
  allowances: zero,
  charges: zero,
  amount: priceOf(line.unitPrice.net, portionOf(units)),
  vatRate: line.vatRate,
  ...overrides,
});

/** An invoice that adds up, whatever its lines say. */
export const totalled = (invoice: Omit<Invoice, 'vat' | 'totals'>): Invoice => {
  const lines = plus(...invoice.lines.map(({ amount }) => amount));
  const rates = [...new Set(invoice.lines.map(({ vatRate }) => vatRate))];
  const vat = rates.map((rate: BasisPoints) => {
    const taxable = plus(...invoice.lines.filter(({ vatRate }) => vatRate === rate).map(({ amount }) => amount));
    return { rate, taxable, vat: percentOf(taxable, rate) };
  });
  const sum = plus(...vat.map((each) => each.vat));
  const withVat = plus(lines, sum);
  return {
    ...invoice,
    vat,
    totals: { lines, withoutVat: lines, vat: sum, withVat, prepaid: cents(0), rounding: cents(0), payable: withVat },
  };
};

type Invoiced = Pick<Order, 'number' | 'supplier' | 'supplierName' | 'buyer' | 'buyerName' | 'lines'>;

/** What a supplier rightly sends for all that was accepted of an order; overrides are totalled anew. */
export const anInvoice = (order: Invoiced, overrides: Partial<Omit<Invoice, 'vat' | 'totals'>> = {}): Invoice =>
  totalled({
    type: 'invoice',
    number: 'F-2026-001',
    issuedOn: localDate('2026-06-15'),
    currency: 'EUR',
    orderReference: order.number,
    seller: { kbo: order.supplier, name: order.supplierName },
    buyer: { kbo: order.buyer, name: order.buyerName },
    lines: order.lines.flatMap((line) => (line.accepted ? [billing(line, line.accepted * (line.termMonths ?? 1))] : [])),
    adjustments: [],
    ...overrides,
  });
