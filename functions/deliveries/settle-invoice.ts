import type { CheckedInvoice } from '../../shared/domain/deliveries/checked-invoice.ts';
import { invoicedLines } from '../../shared/domain/deliveries/receive-invoice.ts';
import { setOff } from '../../shared/domain/deliveries/set-off.ts';
import { minus, zero } from '../../shared/domain/money/cents.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { dayWithin } from '../../shared/domain/time/day-within.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
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

interface Payment {
  readonly from: LocalDate;
  readonly invoice: CheckedInvoice;
  readonly about: string;
}

/** The invoice as its payment on that day makes it, and from when it can be paid; nothing when there is nothing to pay. */
const paymentOf = ({ order, execution }: Situation, invoice: CheckedInvoice, paidOn: LocalDate): Payment | undefined => {
  const { deductions, restitutions } = setOff(order, execution.invoices);
  if (invoice.state === 'payable') {
    const deducted = deductions.get(invoice.id);
    const paid = { ...invoice, state: 'paid', paidOn, ...(deducted !== undefined && { deducted }) } as const;
    return { from: invoice.receivedOn, invoice: paid, about: `payment/${invoice.id}` };
  }
  const amount = restitutions.get(invoice.id);
  const { penalty } = order;
  if (amount === undefined || penalty === undefined) return undefined;
  const { deducted: before = zero, ...rest } = invoice;
  const deducted = minus(before, amount);
  const given = [...(invoice.restitutions ?? []), { amount, on: paidOn }];
  const after: CheckedInvoice = { ...rest, ...(deducted > 0 && { deducted }), restitutions: given };
  return { from: brusselsDate(penalty.at), invoice: after, about: `restitution/${invoice.id}` };
};

/**
 * The buyer notes that a payable invoice was paid, from its receipt on and not after today. What of an imposed penalty
 * goes off it is kept with it, so that it is not kept back twice. Of a paid invoice it notes that what was kept back of it
 * was paid after all, once the penalty is waived.
 */
export const makePayInvoice =
  (carryOut: CarryOut) =>
  (caller: Principal, { orderId, invoiceId }: OfInvoice, { version, paidOn }: { readonly version: number; readonly paidOn: LocalDate }) =>
    carryOut(caller, { orderId, version, action: 'invoice' }, (situation) => {
      const { order, execution, today } = situation;
      const found = execution.invoices.find(({ id }) => id === invoiceId);
      if (!found || caller.organisation !== order.buyer) return refuse('not-found');
      const payment = paymentOf(situation, found, paidOn);
      if (!payment) return refuse('wrong-state', { state: order.state, invoice: found.state });
      const { from, invoice, about } = payment;
      const day = dayWithin('paidOn', paidOn, { earliest: from, latest: today });
      if (!day.ok) return day;
      return ok({ action: 'invoice', patch: {}, note: invoice.invoice.number, about, items: [invoiceRecord.toItem(invoice)] });
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
