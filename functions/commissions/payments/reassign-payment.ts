import { counterOf, type PaymentEntry } from '../../../shared/domain/commissions/payments/payment.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { actorOf } from '../../ordering/change-order.ts';
import type { Clock } from '../../platform/clock.ts';
import { findInvoiced } from '../settlement/find-settlement.ts';
import { headsOf } from './heads.ts';
import type { JudgeDeps } from './judge-movements.ts';

interface Deps extends JudgeDeps {
  readonly now: Clock;
}

interface Asked {
  readonly number: number;
  readonly reason: string;
  readonly invoice?: { readonly statement: string; readonly number: string } | undefined;
}

/** Whether the caller's organisation is owed this invoice. */
const isOwed = async (deps: Deps, caller: Principal, { statement, number }: NonNullable<Asked['invoice']>): Promise<boolean> => {
  const found = await findInvoiced(deps, caller, statement);
  if (!found.ok || found.value.statement.beneficiary !== caller.organisation) return false;
  const { invoices } = await headsOf(deps, found.value.statement, found.value.review);
  return invoices.some((invoice) => invoice.number === number);
};

/**
 * Sets a payment right that was given to the wrong invoice: a counter-entry takes it back, and where another invoice is
 * named a further entry gives it to that one, both or neither. What was written before stays.
 */
export const makeReassignPayment =
  ({ now, ...deps }: Deps) =>
  async (caller: Principal, payment: string, { number, reason, invoice }: Asked) => {
    const history = await deps.payments.history(payment);
    const last = history.at(-1);
    if (!last || last.beneficiary !== caller.organisation) return refuse('not-found');
    if (last.number !== number) return refuse('stale-version', { seen: number, now: last.number });
    const stands = last.type === 'payment';
    const same = stands && invoice?.statement === last.statement && invoice.number === last.invoice;
    if (same || (!stands && !invoice)) return refuse('payment-unchanged');
    if (invoice && !(await isOwed({ ...deps, now }, caller, invoice))) return refuse('invoice-unknown', { invoice: invoice.number });
    const [by, at] = [actorOf(caller), now()];
    const counter = stands ? [counterOf(last, reason, by, at)] : [];
    const next: readonly PaymentEntry[] = invoice
      ? [
          {
            ...last,
            type: 'payment',
            number: last.number + counter.length + 1,
            amount: stands ? last.amount : cents(-last.amount),
            statement: invoice.statement,
            invoice: invoice.number,
            reason,
            by,
            at,
          },
        ]
      : [];
    const written = await deps.payments.add([...counter, ...next]);
    return written.ok ? ok({ entries: [...history, ...counter, ...next] }) : written;
  };
