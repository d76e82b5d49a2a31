import type { Order } from '../ordering/order.ts';
import { addDays } from '../time/local-date.ts';
import { checkInvoice, invoicedUnits } from './check-invoice.ts';
import type { CheckedInvoice } from './checked-invoice.ts';
import { type Delivery, lastAcceptance } from './delivery.ts';

type Received = Omit<CheckedInvoice, 'state' | 'differences' | 'billed' | 'payableBy'>;

/**
 * An invoice with the outcome of its check. A matching one is payable within the payment term of the framework, which
 * runs from the later of its receipt and the last acceptance of what it bills (one treatment term of 30 days since
 * 1 January 2025, at most 60 when motivated).
 */
export const judgeInvoice = (
  order: Order,
  received: Received,
  others: readonly CheckedInvoice[],
  deliveries: readonly Delivery[],
): CheckedInvoice => {
  const { matches, differences, billed } = checkInvoice(order, received.invoice, others);
  if (!matches) return { ...received, state: 'disputed', differences, billed };
  const accepted = lastAcceptance(deliveries, new Set(billed.map(({ line }) => line)));
  const from = accepted !== undefined && accepted > received.receivedOn ? accepted : received.receivedOn;
  return { ...received, state: 'payable', differences, billed, payableBy: addDays(from, order.terms.paymentDays) };
};

/** The order's lines with the whole units that its good invoices bill. */
export const invoicedLines = (order: Pick<Order, 'lines'>, invoices: readonly CheckedInvoice[]): Order['lines'] =>
  order.lines.map((line) => ({ ...line, invoiced: invoicedUnits(line, invoices) }));

/** As many of the largest invoices as can be written with the acceptance that makes them right, in one transaction. */
export const mostDisputed = 20;

/**
 * Lays every disputed invoice against the order anew, the oldest first: an invoice that came before the acceptance
 * becomes payable with it. Answers those that changed.
 */
export const rejudgeInvoices = (
  order: Order,
  invoices: readonly CheckedInvoice[],
  deliveries: readonly Delivery[],
): readonly CheckedInvoice[] => {
  const oldestFirst = invoices.filter(({ state }) => state === 'disputed').toSorted((a, b) => (a.at < b.at ? -1 : 1));
  let now = invoices;
  return oldestFirst.flatMap((disputed) => {
    const judged = judgeInvoice(
      order,
      disputed,
      now.filter(({ id }) => id !== disputed.id),
      deliveries,
    );
    now = now.map((each) => (each.id === disputed.id ? judged : each));
    return JSON.stringify(judged) === JSON.stringify(disputed) ? [] : [judged];
  });
};
