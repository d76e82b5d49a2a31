import type { Invoice } from '../../shared/domain/deliveries/invoice.ts';
import { invoicedLines, judgeInvoice, mostDisputed } from '../../shared/domain/deliveries/receive-invoice.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut } from './carry-out.ts';
import { invoiceIdOf, invoiceRecord } from './invoice.record.ts';
import { takeNumber } from './invoice-number.ts';

interface Received {
  readonly invoice: Invoice;
  readonly source: 'typed' | 'ubl';
  /** Absent: today. */
  readonly receivedOn?: LocalDate | undefined;
}

/**
 * Receives an invoice for an order and says whether it may be paid. Refused: a number that this supplier used before,
 * also for another order; a credit note; a day of receipt before the invoice's own or after today; one more to dispute than
 * an acceptance can lay against the order anew.
 */
export const makeReceiveInvoice =
  ({ carryOut, table }: { readonly carryOut: CarryOut; readonly table: string }) =>
  (caller: Principal, { orderId, version }: { readonly orderId: OrderId; readonly version: number }, received: Received) =>
    carryOut(caller, { orderId, version, action: 'invoice' }, ({ order, execution, at, today }) => {
      const { invoice, source, receivedOn = today } = received;
      if (invoice.type === 'credit-note') return refuse('credit-note', { number: invoice.number });
      if (invoice.issuedOn > receivedOn || receivedOn > today)
        return refuse('invalid-date', { field: 'receivedOn', earliest: invoice.issuedOn, latest: today });
      const id = invoiceIdOf(order.supplier, invoice.number);
      const others = execution.invoices.filter((each) => each.id !== id);
      const { deliveries } = execution;
      const judged = judgeInvoice(order, { order: order.id, id, invoice, source, receivedOn, by: actorOf(caller), at }, others, deliveries);
      const disputed = others.filter(({ state }) => state === 'disputed').length;
      if (judged.state === 'disputed' && disputed >= mostDisputed) return refuse('invoices-disputed', { most: mostDisputed });
      return ok({
        action: 'invoice',
        patch: { lines: invoicedLines(order, [...others, judged]) },
        note: invoice.number,
        about: `invoice/${id}`,
        items: [invoiceRecord.toItem(judged)],
        also: [takeNumber(table, order.id, id)],
      });
    });
