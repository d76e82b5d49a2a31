import type { CheckedInvoice } from '../../shared/domain/deliveries/checked-invoice.ts';
import { invoicedLines } from '../../shared/domain/deliveries/receive-invoice.ts';
import { setOff } from '../../shared/domain/deliveries/set-off.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut, Situation } from './carry-out.ts';
import { invoiceRecord } from './invoice.record.ts';
import { freeNumber } from './invoice-number.ts';

interface OfInvoice {
  readonly orderId: OrderId;
  readonly invoiceId: string;
}

const replaced = ({ invoices }: Situation['execution'], invoice: CheckedInvoice) =>
  invoices.map((each) => (each.id === invoice.id ? invoice : each));

/**
 * The buyer notes that a payable invoice was paid, from its receipt on and not after today. What of an imposed penalty
 * goes off it is kept with it, so that it is not kept back twice.
 */
export const makePayInvoice =
  (carryOut: CarryOut) =>
  (caller: Principal, { orderId, invoiceId }: OfInvoice, { version, paidOn }: { readonly version: number; readonly paidOn: LocalDate }) =>
    carryOut(caller, { orderId, version, action: 'invoice' }, ({ order, execution, today }) => {
      const invoice = execution.invoices.find(({ id }) => id === invoiceId);
      if (!invoice || caller.organisation !== order.buyer) return refuse('not-found');
      if (invoice.state !== 'payable') return refuse('wrong-state', { state: order.state, invoice: invoice.state });
      const { receivedOn } = invoice;
      if (paidOn < receivedOn || paidOn > today) return refuse('invalid-date', { field: 'paidOn', earliest: receivedOn, latest: today });
      const deducted = setOff(order, execution.invoices).deductions.get(invoiceId);
      const paid: CheckedInvoice = { ...invoice, state: 'paid', paidOn, ...(deducted !== undefined && { deducted }) };
      return ok({
        action: 'invoice',
        patch: {},
        note: invoice.invoice.number,
        about: `payment/${invoiceId}`,
        items: [invoiceRecord.toItem(paid)],
      });
    });

/** Whose organisation put in an invoice takes it back while it is not paid; what it billed may be invoiced again. */
export const makeWithdrawInvoice =
  ({ carryOut, table }: { readonly carryOut: CarryOut; readonly table: string }) =>
  (caller: Principal, { orderId, invoiceId }: OfInvoice, { version, reason }: { readonly version: number; readonly reason: string }) =>
    carryOut(caller, { orderId, version, action: 'invoice' }, ({ order, execution, at }) => {
      const invoice = execution.invoices.find(({ id }) => id === invoiceId);
      if (!invoice || invoice.by.organisation !== caller.organisation) return refuse('not-found');
      if (invoice.state !== 'payable' && invoice.state !== 'disputed')
        return refuse('wrong-state', { state: order.state, invoice: invoice.state });
      const { payableBy: _, ...kept } = invoice;
      const withdrawn: CheckedInvoice = { ...kept, state: 'withdrawn', withdrawn: { reason, by: actorOf(caller), at } };
      return ok({
        action: 'invoice',
        patch: { lines: invoicedLines(order, replaced(execution, withdrawn)) },
        note: `${invoice.invoice.number}: ${reason}`,
        about: `withdrawal/${invoiceId}`,
        items: [invoiceRecord.toItem(withdrawn)],
        also: [freeNumber(table, order.id, invoiceId)],
      });
    });
