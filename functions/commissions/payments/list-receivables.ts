import { isSettled, standingOf } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import { paidPerInvoice } from '../../../shared/domain/commissions/payments/payment.ts';
import { type Cents, cents, plus, zero } from '../../../shared/domain/money/cents.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import type { Clock } from '../../platform/clock.ts';
import { type HeadsDeps, invoicesOwed } from './heads.ts';

/** What is late first, then by the day on which it is due. */
const placeOf = ({ late, dueOn, number }: { readonly late: boolean; readonly dueOn: string; readonly number: string }): string =>
  `${late ? 0 : 1} ${dueOn} ${number}`;

interface Deps extends HeadsDeps {
  readonly now: Clock;
}

/**
 * What the caller's organisation still has to receive or to give back, of statements that are approved and not settled;
 * what is late first, then by due day.
 */
export const makeListReceivables =
  ({ now, ...deps }: Deps) =>
  async ({ organisation }: Principal) => {
    const today = brusselsDate(now());
    const items = (await invoicesOwed(deps, organisation))
      .flatMap(({ heads: { statement, statementNumber, frameworkTitle, quarter, invoices }, entries }) => {
        const paid = paidPerInvoice(entries);
        return invoices.map((invoice) => ({
          ...invoice,
          ...standingOf(invoice, paid.get(invoice.number), today),
          ...{ statement, statementNumber, frameworkTitle, quarter },
        }));
      })
      .filter((invoice) => !isSettled(invoice) || invoice.state === 'overpaid')
      .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const sum = (of: readonly { readonly open: Cents }[]) => plus(zero, ...of.map(({ open }) => open));
    const [late, overpaid] = [items.filter((item) => item.late), items.filter(({ state }) => state === 'overpaid')];
    return ok({
      items,
      totals: {
        open: sum(items.filter(({ state }) => state !== 'overpaid')),
        late: sum(late),
        overpaid: cents(-sum(overpaid) || 0),
        lateCount: late.length,
      },
    });
  };
