import { type Cents, cents, minus, plus, zero } from '../money/cents.ts';
import type { Order } from '../ordering/order.ts';
import type { CheckedInvoice } from './checked-invoice.ts';

/** What of an imposed penalty goes off which invoice. Cents. */
export interface SetOff {
  /** By the invoice's id, for invoices that are still to be paid; those of which nothing goes off are not in it. */
  readonly deductions: ReadonlyMap<string, Cents>;
  /** What no invoice can bear yet; the buyer keeps it back on the next one. */
  readonly left: Cents;
  /** By the invoice's id, what was kept back of paid invoices and is no longer owed: the buyer still has to pay it. */
  readonly restitutions: ReadonlyMap<string, Cents>;
}

type Paid = Pick<CheckedInvoice, 'id' | 'state' | 'deducted' | 'paidOn'>;

const keptOf = ({ state, deducted }: Paid): Cents => (state === 'paid' ? (deducted ?? zero) : zero);

/** Divides what was kept back too much over the paid invoices, the last paid first. */
const restitutionsOf = (invoices: readonly Paid[], tooMuch: Cents): ReadonlyMap<string, Cents> => {
  const back = new Map<string, Cents>();
  let left = tooMuch;
  for (const invoice of invoices.toSorted((a, b) => (b.paidOn ?? '').localeCompare(a.paidOn ?? '') || b.id.localeCompare(a.id))) {
    const part = cents(Math.min(left, keptOf(invoice)));
    if (part > 0) back.set(invoice.id, part);
    left = minus(left, part);
  }
  return back;
};

/**
 * Lays the imposed penalty for late delivery (Royal Decree of 14 January 2013) against what is to be paid, the earliest
 * payment first, and never more than an invoice asks; what was kept back on invoices that are paid comes first. It goes
 * off the amount with VAT, whose VAT stays as it is: such a penalty is no reduction of the price (circular 2017/C/65
 * of 26 October 2017 of the Belgian VAT administration). Of a penalty that is waived, or lowered, after it was kept back, the
 * difference is paid after all (the same decree, art. 50: restitution of penalties for delay); interest is not computed.
 */
export const setOff = ({ penalty }: Pick<Order, 'penalty'>, invoices: readonly CheckedInvoice[]): SetOff => {
  const imposed = penalty?.decision === 'imposed' ? penalty.amount : zero;
  const kept = plus(...invoices.map(keptOf));
  const payable = invoices
    .filter(({ state }) => state === 'payable')
    .toSorted((a, b) => (a.payableBy ?? '').localeCompare(b.payableBy ?? '') || a.id.localeCompare(b.id));
  const deductions = new Map<string, Cents>();
  let left = cents(Math.max(0, minus(imposed, kept)));
  for (const { id, invoice } of payable) {
    const deduction = cents(Math.max(0, Math.min(left, invoice.totals.payable)));
    if (deduction > 0) deductions.set(id, deduction);
    left = minus(left, deduction);
  }
  return { deductions, left, restitutions: restitutionsOf(invoices, cents(Math.max(0, minus(kept, imposed)))) };
};
