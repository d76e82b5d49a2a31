import { type Cents, minus, plus, zero } from '../../money/cents.ts';
import type { Difference } from '../reconcile.ts';
import type { Statement } from '../statement.ts';
import type { InvoiceHead, SettlementHeads } from './invoice-standing.ts';
import type { PaymentEntry } from './payment.ts';

const differ = (subject: string, expected: string, found: string): Difference => ({ kind: 'payment', subject, expected, found });

const sumOf = (amounts: readonly Cents[]): Cents => plus(zero, ...amounts);

const isWhole = ({ net, vat, gross, vatSums }: InvoiceHead): boolean =>
  plus(net, vat) === gross && sumOf(vatSums.map((sum) => sum.net)) === net && sumOf(vatSums.map((sum) => sum.vat)) === vat;

/**
 * Whether the invoices of a statement are the statement, and every payment on it is of one of them. In cents of
 * commission, cents of an invoice, or numbers of invoices.
 */
export const invoiceDifferences = (
  { number, totals }: Pick<Statement, 'number' | 'totals'>,
  heads: SettlementHeads | undefined,
  entries: readonly PaymentEntry[],
): readonly Difference[] => {
  const known = new Set(heads?.invoices.map((invoice) => invoice.number));
  const strange = entries.filter(({ invoice }) => !known.has(invoice)).map(({ payment, invoice }) => differ(payment, '-', invoice));
  if (!heads) return strange;
  const collected = minus(plus(heads.internal, ...heads.invoices.map(({ net }) => net)), heads.passedOn);
  const stated = collected === totals.commission ? [] : [differ(number, `${totals.commission}`, `${collected}`)];
  const broken = heads.invoices
    .filter((invoice) => !isWhole(invoice))
    .map((invoice) => differ(invoice.number, `${plus(invoice.net, invoice.vat)}`, `${invoice.gross}`));
  return [...stated, ...broken, ...strange];
};

/** What the next entry of a payment must be after this one: its counter, or after a counter the same amount again. */
const follows = (last: PaymentEntry, next: PaymentEntry): boolean => {
  const inTurn = next.number === last.number + 1 && next.type !== last.type && next.amount === -last.amount;
  return inTurn && (next.type === 'payment' || (next.invoice === last.invoice && next.statement === last.statement));
};

/** Whether a file booked what it says, and every payment of it was taken back and given on step by step. */
export const importDifferences = (
  file: { readonly id: string; readonly booked?: { readonly payments: number; readonly amount: Cents } | undefined },
  entries: readonly PaymentEntry[],
): readonly Difference[] => {
  const first = entries.filter(({ number }) => number === 1);
  const words = (payments: number, amount: number) => `${payments} / ${amount}`;
  const [said, found] = [
    words(file.booked?.payments ?? 0, file.booked?.amount ?? 0),
    words(first.length, sumOf(first.map(({ amount }) => amount))),
  ];
  const chains = [...Map.groupBy(entries, ({ payment }) => payment)].flatMap(([payment, own]) => {
    const sorted = own.toSorted((a, b) => a.number - b.number);
    const broken = sorted.find((entry, index) =>
      index === 0 ? entry.number !== 1 || entry.type !== 'payment' : !follows(sorted[index - 1] ?? entry, entry),
    );
    return broken ? [differ(payment, 'payment / counter', `${broken.number} ${broken.type} ${broken.amount}`)] : [];
  });
  return [...(said === found ? [] : [differ(file.id, said, found)]), ...chains];
};
