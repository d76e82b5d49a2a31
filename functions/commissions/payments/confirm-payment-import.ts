import { type confirmPaymentImportRoute, mostPayments } from '../../../shared/contract/payments.routes.ts';
import type { OpenInvoice } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import type { PaymentEntry } from '../../../shared/domain/commissions/payments/payment.ts';
import { type Cents, plus, zero } from '../../../shared/domain/money/cents.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import type { Instant } from '../../../shared/domain/time/local-date.ts';
import { actorOf } from '../../ordering/change-order.ts';
import type { Clock } from '../../platform/clock.ts';
import { booksOf, type JudgeDeps, type Judgement, judge, toBookOf } from './judge-movements.ts';
import type { KeptMovement, PaymentImport } from './payment.record.ts';
import type { PaymentImportRepository } from './payment-import.repository.ts';
import { findOwnImport, importView, type PaymentImportView } from './read-payment-imports.ts';

interface Deps extends JudgeDeps {
  readonly imports: PaymentImportRepository;
  readonly now: Clock;
}

interface InvoiceRef {
  readonly statement: string;
  readonly number: string;
}

interface Confirmed {
  readonly version: number;
  readonly seen: { readonly payments: number; readonly amount: Cents };
  readonly chosen: readonly { readonly payment: string; readonly invoice: InvoiceRef }[];
}

type Refused = (typeof confirmPaymentImportRoute)['problems'][number];

interface Booking {
  readonly movement: KeptMovement;
  readonly invoice: OpenInvoice;
}

/** Movements that a person gave to an invoice: only ones that go nowhere by themselves, each once. */
const chosenBookings = ({ matched, invoices }: Judgement, chosen: Confirmed['chosen']): Result<readonly Booking[], 'invoice-unknown'> => {
  const free = new Map(
    matched
      .filter(({ outcome }) => outcome === 'unknown' || outcome === 'likely-double')
      .map(({ movement }) => [movement.payment, movement]),
  );
  const bookings: Booking[] = [];
  for (const { payment, invoice: asked } of chosen) {
    const movement = free.get(payment);
    const invoice = invoices.find(({ statement, number }) => statement === asked.statement && number === asked.number);
    if (!movement || !invoice) return refuse('invoice-unknown', { payment, invoice: asked.number });
    free.delete(payment);
    bookings.push({ movement, invoice });
  }
  return ok(bookings);
};

const entryOf = ({ movement, invoice }: Booking, file: PaymentImport, caller: Principal, at: Instant): PaymentEntry => ({
  payment: movement.payment,
  number: 1,
  type: 'payment',
  beneficiary: invoice.beneficiary,
  statement: invoice.statement,
  invoice: invoice.number,
  amount: movement.amount,
  bookedOn: movement.bookedOn,
  ...(movement.counterparty !== undefined && { counterparty: movement.counterparty }),
  import: file.id,
  line: movement.line,
  by: actorOf(caller),
  at,
});

/**
 * Books the payments of a file in one transaction, or the first of them when there are more than one holds: the file then
 * stays to be confirmed for the rest, and says what it booked. Judged anew: when by reference it would now book anything
 * else than was seen, it books nothing. A movement that another import books at the same moment makes it book nothing
 * either. Broken off anywhere it can be asked again: what was booked is never booked twice.
 */
export const makeConfirmPaymentImport =
  ({ imports, now, ...deps }: Deps) =>
  async (caller: Principal, id: string, { version, seen, chosen }: Confirmed): Promise<Result<PaymentImportView, Refused>> => {
    const own = await findOwnImport({ imports }, caller, id);
    if (!own.ok) return own;
    const file = own.value;
    if (file.state !== 'checked') return refuse('wrong-state', { of: 'payment-import', state: file.state });
    if (file.version !== version) return refuse('stale-version', { seen: version, now: file.version });
    const judgement = await judge(deps, file.beneficiary, await imports.movements(file), file.id);
    const known = toBookOf(judgement.matched);
    if (known.payments !== seen.payments || known.amount !== seen.amount) return refuse('payments-changed', { seen, now: known });
    const picked = chosenBookings(judgement, chosen);
    if (!picked.ok) return picked;
    const matched = booksOf(judgement.matched).flatMap(({ movement, invoice }) => (invoice ? [{ movement, invoice }] : []));
    const all = [...matched, ...picked.value].toSorted((a, b) => a.movement.line - b.movement.line);
    if (all.length === 0) return refuse('no-payments');
    const bookings = all.slice(0, mostPayments);
    const at = now();
    const amount = plus(file.booked?.amount ?? zero, ...bookings.map(({ movement }) => movement.amount));
    const confirmed: PaymentImport = {
      ...file,
      state: all.length > bookings.length ? 'checked' : 'confirmed',
      booked: { payments: (file.booked?.payments ?? 0) + bookings.length, amount, by: actorOf(caller), at },
      version: version + 1,
    };
    const entries = bookings.map((booking) => deps.payments.first(entryOf(booking, file, caller, at)));
    const saved = await imports.save(confirmed, entries);
    return saved.ok ? importView({ imports, ...deps }, confirmed) : saved;
  };
