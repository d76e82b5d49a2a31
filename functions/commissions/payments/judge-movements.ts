import type { OpenInvoice } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import {
  bookedOutcomes,
  type MatchedMovement,
  matchMovements,
  type Suggestion,
} from '../../../shared/domain/commissions/payments/match-movements.ts';
import type { PaymentEntry } from '../../../shared/domain/commissions/payments/payment.ts';
import { readCommunication, statementNumberOf } from '../../../shared/domain/commissions/structured-communication.ts';
import { plus, zero } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { type HeadsDeps, type HeadsWithPayments, invoicesOwed, openInvoicesOf } from './heads.ts';
import type { KeptMovement } from './payment.record.ts';
import type { PaymentRepository } from './payment.repository.ts';

export interface JudgeDeps extends HeadsDeps {
  readonly payments: PaymentRepository;
}

type Judged = MatchedMovement<KeptMovement>;

export interface Judgement {
  readonly matched: readonly Judged[];
  readonly invoices: readonly OpenInvoice[];
}

const statementsIn = (movements: readonly KeptMovement[]): ReadonlySet<string> =>
  new Set(
    movements.flatMap(({ reference }) => {
      const read = reference === undefined ? undefined : readCommunication(reference);
      return read?.ok ? [statementNumberOf(read.value)] : [];
    }),
  );

/** What still stands of a payment: its last entry, unless that took it back. */
const standing = (owed: readonly HeadsWithPayments[]): readonly PaymentEntry[] =>
  [
    ...Map.groupBy(
      owed.flatMap(({ entries }) => entries),
      ({ payment }) => payment,
    ).values(),
  ].flatMap((entries) => {
    const last = entries.toSorted((a, b) => a.number - b.number).at(-1);
    return last?.type === 'payment' ? [last] : [];
  });

/**
 * Lays movements against what the beneficiary is owed now. It books nothing.
 * @param file where a part of it is booked: what came of the same file is none of those that a movement may repeat
 */
export const judge = async (deps: JudgeDeps, beneficiary: Kbo, movements: readonly KeptMovement[], file?: string): Promise<Judgement> => {
  const [owed, known] = await Promise.all([
    invoicesOwed(deps, beneficiary, statementsIn(movements)),
    deps.payments.known(movements.map(({ payment }) => payment)),
  ]);
  const keyOf = (statement: string, invoice: string, { bookedOn, amount }: Pick<PaymentEntry, 'bookedOn' | 'amount'>) =>
    `${statement} ${invoice} ${bookedOn} ${amount}`;
  const others = standing(owed).filter((entry) => entry.import !== file);
  const booked = new Set(others.map((entry) => keyOf(entry.statement, entry.invoice, entry)));
  const invoices = openInvoicesOf(owed);
  const matched = matchMovements(movements, {
    invoices,
    booked: ({ payment }) => known.has(payment),
    similar: (movement, { statement, number }) => booked.has(keyOf(statement, number, movement)),
  });
  return { matched, invoices };
};

export const booksOf = (matched: readonly Judged[]): readonly Judged[] => matched.filter(({ outcome }) => bookedOutcomes.includes(outcome));

/** What confirming books by reference alone. */
export const toBookOf = (matched: readonly Judged[]) => {
  const booked = booksOf(matched);
  return { payments: booked.length, amount: plus(zero, ...booked.map(({ movement }) => movement.amount)) };
};

const suggestionView = ({ invoice: { statement, number, payerName }, open, because }: Suggestion) => ({
  statement,
  number,
  payerName,
  open,
  because,
});

/** As it is shown. */
export const judgedView = ({ movement, outcome, invoice, openBefore, openAfter, suggestions }: Judged) => ({
  ...movement,
  outcome,
  ...(invoice && { invoice: { statement: invoice.statement, number: invoice.number, payerName: invoice.payerName } }),
  ...(openBefore !== undefined && { openBefore }),
  ...(openAfter !== undefined && { openAfter }),
  suggestions: suggestions.map(suggestionView),
});
