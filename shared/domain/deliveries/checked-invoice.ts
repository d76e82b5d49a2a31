import type { Cents } from '../money/cents.ts';
import type { Actor, OrderId } from '../ordering/order.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { Invoice, Portion } from './invoice.ts';
import type { InvoiceDifference } from './invoice-difference.ts';

export const invoiceStates = ['payable', 'disputed', 'paid', 'withdrawn'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** What of an order's line an invoice bills. */
export interface BilledLine {
  readonly line: number;
  readonly quantity: Portion;
}

/** A part of a penalty that was given back: off the amount with VAT, as it was kept back. */
export interface Restitution {
  readonly amount: Cents;
  readonly on: LocalDate;
}

/** An invoice as it was received, laid against its order; only one without differences becomes payable. */
export interface CheckedInvoice {
  readonly order: OrderId;
  /** Follows from supplier and invoice number: the same invoice has the same id, whatever order it is sent for. */
  readonly id: string;
  readonly invoice: Invoice;
  readonly source: 'typed' | 'ubl';
  readonly receivedOn: LocalDate;
  readonly by: Actor;
  readonly at: Instant;
  readonly state: InvoiceState;
  readonly differences: readonly InvoiceDifference[];
  /** The order's lines that it bills, as far as it names any. */
  readonly billed: readonly BilledLine[];
  /** The last day of the payment term. */
  readonly payableBy?: LocalDate | undefined;
  readonly paidOn?: LocalDate | undefined;
  /** What of a penalty for lateness was kept back when it was paid, off the amount with VAT; absent is nothing. */
  readonly deducted?: Cents | undefined;
  /** What of that was paid after all, because the penalty was waived or lowered; no longer in `deducted`. */
  readonly restitutions?: readonly Restitution[] | undefined;
  readonly withdrawn?: { readonly reason: string; readonly by: Actor; readonly at: Instant } | undefined;
}

/** Whether it takes of what may still be invoiced. */
export const counts = ({ state }: Pick<CheckedInvoice, 'state'>): boolean => state === 'payable' || state === 'paid';
