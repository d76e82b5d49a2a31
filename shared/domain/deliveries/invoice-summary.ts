import type { Cents } from '../money/cents.ts';
import type { Order } from '../ordering/order.ts';
import type { Role } from '../organisations/role.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { CheckedInvoice, InvoiceState } from './checked-invoice.ts';

/** An invoice as a row of a list; amounts are the invoice's own. */
export interface InvoiceSummary
  extends Pick<Order, 'buyer' | 'buyerName' | 'supplier' | 'supplierName' | 'framework' | 'frameworkTitle' | 'sample'> {
  /** Follows from supplier and invoice number. */
  readonly id: string;
  readonly order: Order['id'];
  readonly orderNumber: string;
  readonly number: string;
  readonly state: InvoiceState;
  readonly issuedOn: LocalDate;
  readonly receivedOn: LocalDate;
  /** When it was put in. */
  readonly at: Instant;
  readonly withoutVat: Cents;
  readonly withVat: Cents;
  /** What the invoice asks for: with VAT, less what was prepaid. */
  readonly payable: Cents;
  /** In how many places it differs from the order and what was accepted. */
  readonly differences: number;
  /** The last day of the payment term. */
  readonly payableBy?: LocalDate | undefined;
  readonly paidOn?: LocalDate | undefined;
  /** Kept back as a penalty for lateness when it was paid. */
  readonly deducted?: Cents | undefined;
}

/** The row of an invoice that lies with this order. */
export const invoiceSummaryOf = (order: Order, checked: CheckedInvoice): InvoiceSummary => ({
  id: checked.id,
  order: order.id,
  orderNumber: order.number,
  buyer: order.buyer,
  buyerName: order.buyerName,
  supplier: order.supplier,
  supplierName: order.supplierName,
  framework: order.framework,
  frameworkTitle: order.frameworkTitle,
  number: checked.invoice.number,
  state: checked.state,
  issuedOn: checked.invoice.issuedOn,
  receivedOn: checked.receivedOn,
  at: checked.at,
  withoutVat: checked.invoice.totals.withoutVat,
  withVat: checked.invoice.totals.withVat,
  payable: checked.invoice.totals.payable,
  differences: checked.differences.length,
  sample: order.sample,
  ...(checked.payableBy !== undefined && { payableBy: checked.payableBy }),
  ...(checked.paidOn !== undefined && { paidOn: checked.paidOn }),
  ...(checked.deducted !== undefined && { deducted: checked.deducted }),
});

/** As which party somebody with these roles looks at invoices; whoever works for a buyer sees those that it received. */
export const invoicePartyOf = (roles: readonly Role[]): 'buyer' | 'supplier' =>
  roles.some((role) => role === 'buyer' || role === 'approver' || role === 'auditor') ? 'buyer' : 'supplier';

/** Whether the payment term of an invoice that may be paid has passed. */
export const isOverdue = ({ state, payableBy }: Pick<InvoiceSummary, 'state' | 'payableBy'>, today: LocalDate): boolean =>
  state === 'payable' && payableBy !== undefined && today > payableBy;
