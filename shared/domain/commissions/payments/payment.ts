import { type Cents, cents, plus, zero } from '../../money/cents.ts';
import type { Actor } from '../../ordering/order.ts';
import type { Kbo } from '../../organisations/kbo.ts';
import type { Instant, LocalDate } from '../../time/local-date.ts';

export const paymentTypes = ['payment', 'counter'] as const;

/**
 * What is recorded of one movement of a bank: that it pays an invoice, or that it does not after all. Added to, never
 * edited: a payment that was matched wrongly is taken back by its counter, and may then be given to another invoice.
 */
export interface PaymentEntry {
  /** Of the movement: the same amount on the same account is one payment, however often its file is put in. */
  readonly payment: string;
  /** 1 is the first time it was booked; each next entry has the next number. */
  readonly number: number;
  readonly type: (typeof paymentTypes)[number];
  readonly beneficiary: Kbo;
  readonly statement: string;
  readonly invoice: string;
  /** Signed; a counter is its payment with the sign turned. */
  readonly amount: Cents;
  /** The day on which the bank booked it. */
  readonly bookedOn: LocalDate;
  readonly counterparty?: string | undefined;
  readonly import: string;
  readonly line: number;
  readonly reason?: string | undefined;
  readonly by: Actor;
  readonly at: Instant;
}

/** What was paid of each invoice, by its number. */
export const paidPerInvoice = (entries: readonly Pick<PaymentEntry, 'invoice' | 'amount'>[]): ReadonlyMap<string, Cents> =>
  new Map(
    [...Map.groupBy(entries, ({ invoice }) => invoice)].map(([invoice, own]) => [invoice, plus(zero, ...own.map(({ amount }) => amount))]),
  );

/** The entry that takes back what the last one booked. */
export const counterOf = (last: PaymentEntry, reason: string, by: Actor, at: Instant): PaymentEntry => ({
  ...last,
  number: last.number + 1,
  type: 'counter',
  amount: cents(-last.amount || 0),
  reason,
  by,
  at,
});
