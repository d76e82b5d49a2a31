import { type BasisPoints, zero } from '../money/cents.ts';
import type { Order, OrderLine } from '../ordering/order.ts';
import { acceptedOf } from '../ordering/progress.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { type BilledLine, type CheckedInvoice, counts } from './checked-invoice.ts';
import type { Invoice, InvoiceLine, Portion } from './invoice.ts';
import type { DifferenceField, InvoiceDifference } from './invoice-difference.ts';
import { checkLine } from './invoice-line-check.ts';
import { checkTotals } from './invoice-totals-check.ts';
import { matchLine } from './match-line.ts';

export interface InvoiceCheck {
  readonly matches: boolean;
  readonly differences: readonly InvoiceDifference[];
  readonly billed: readonly BilledLine[];
}

export type InvoicedOrder = Pick<Order, 'number' | 'buyer' | 'buyerName' | 'supplier' | 'supplierName' | 'billing' | 'lines'>;

/**
 * The part of an order that a body is invoiced for: its billing share, or the whole for the buyer of an order without
 * shares; undefined for a body that is not to be invoiced.
 */
export const shareOf = ({ billing, buyer }: Pick<Order, 'billing' | 'buyer'>, body: Kbo | undefined): BasisPoints | undefined => {
  if (billing.length === 0) return body === buyer ? (10_000 as BasisPoints) : undefined;
  return billing.find(({ entity }) => entity === body)?.share;
};

/** What may be invoiced of a line in all: units, or units × months in a lot that is priced per month. */
const unitsOf = ({ termMonths = 1 }: Pick<OrderLine, 'termMonths'>, units: number): number => units * termMonths;

/** What this body may still be invoiced for a line: its share of what was accepted, less what it was invoiced already. */
export const billableOf = (line: OrderLine, body: Kbo | undefined, share: BasisPoints, earlier: readonly CheckedInvoice[]): Portion => {
  const billed = earlier
    .filter((each) => counts(each) && each.invoice.buyer.kbo === body)
    .flatMap((each) => each.billed)
    .filter((each) => each.line === line.number)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return (share * unitsOf(line, acceptedOf(line)) - billed) as Portion;
};

/** Whole units that good invoices bill together, over all bodies. */
export const invoicedUnits = (line: OrderLine, invoices: readonly CheckedInvoice[]): number => {
  const billed = invoices
    .filter(counts)
    .flatMap((each) => each.billed)
    .filter((each) => each.line === line.number)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return Math.floor(billed / unitsOf(line, 10_000));
};

const textDifference = (field: DifferenceField, expected: string, found: string | undefined): readonly InvoiceDifference[] =>
  found === expected ? [] : [{ field, expected, ...(found !== undefined && { found }), effect: zero }];

const parties = (order: InvoicedOrder, { seller, buyer, orderReference, currency }: Invoice): readonly InvoiceDifference[] => [
  ...(seller.kbo === order.supplier
    ? []
    : textDifference('seller', `${order.supplierName} (${order.supplier})`, `${seller.name} (${seller.kbo ?? '?'})`)),
  ...(shareOf(order, buyer.kbo) !== undefined
    ? []
    : textDifference(
        'buyer',
        order.billing.length === 0
          ? `${order.buyerName} (${order.buyer})`
          : order.billing.map(({ name, entity }) => `${name} (${entity})`).join(', '),
        `${buyer.name} (${buyer.kbo ?? '?'})`,
      )),
  ...(orderReference === undefined ? [] : textDifference('order-reference', order.number, orderReference.trim().toUpperCase())),
  ...textDifference('currency', 'EUR', currency),
];

interface CheckedLines {
  readonly differences: readonly InvoiceDifference[];
  readonly billed: readonly BilledLine[];
}

const checkLines = (order: InvoicedOrder, invoice: Invoice, earlier: readonly CheckedInvoice[]): CheckedLines => {
  const share = shareOf(order, invoice.buyer.kbo) ?? (0 as BasisPoints);
  const left = new Map(order.lines.map((line) => [line.number, billableOf(line, invoice.buyer.kbo, share, earlier)]));
  const billed: BilledLine[] = [];
  const differences = invoice.lines.flatMap((said: InvoiceLine): readonly InvoiceDifference[] => {
    const line = matchLine(order.lines, said);
    if (!line) return [{ line: said.id, field: 'line', found: said.description, effect: said.amount }];
    const billable = left.get(line.number) ?? (0 as Portion);
    left.set(line.number, Math.max(0, billable - said.quantity) as Portion);
    billed.push({ line: line.number, quantity: said.quantity });
    return checkLine(line, said, billable);
  });
  return { differences, billed };
};

/**
 * Lays an invoice against its order and what was accepted of it. Everything that is not as agreed is a difference with
 * what it costs; only an invoice without any may be paid. A body with a billing share is invoiced for that share
 * of the units (60 % of one vehicle is 0.6 of it at the full price), so no more than its share of what was accepted, and each
 * invoice is rounded by itself as EN 16931 does. Credit notes are refused before: what was never
 * payable needs none, and a wrong invoice is withdrawn and sent anew.
 * @param earlier the other invoices of this order; those that are payable or paid take of what may be invoiced
 */
export const checkInvoice = (order: InvoicedOrder, invoice: Invoice, earlier: readonly CheckedInvoice[]): InvoiceCheck => {
  const { differences: ofLines, billed } = checkLines(order, invoice, earlier);
  const differences: readonly InvoiceDifference[] = [...parties(order, invoice), ...ofLines, ...checkTotals(invoice)];
  return { matches: differences.length === 0, differences, billed };
};
