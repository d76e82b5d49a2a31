import { paymentsOn } from '../../../../functions/commissions/payments/payment-endpoints.ts';
import { headsDepsOn } from '../../../../functions/commissions/payments/wiring.ts';
import { makeListCommissionInvoices } from '../../../../functions/commissions/settlement/read-invoices.ts';
import { makeStatementReader } from '../../../../functions/commissions/statement-reading.repository.ts';
import { makeOrganisationRepository } from '../../../../functions/organisations/organisation.repository.ts';
import type { Database } from '../../../../functions/platform/database.ts';
import type { InvoiceHead } from '../../../../shared/domain/commissions/payments/invoice-standing.ts';
import type { Framework } from '../../../../shared/domain/frameworks/framework.ts';
import type { Principal } from '../../../../shared/domain/organisations/role.ts';
import { addDays, type LocalDate, localDate } from '../../../../shared/domain/time/local-date.ts';
import { momentOn } from '../history/moments.ts';
import { bankFileOf, paidQuarters, paidRegion, paymentsOf } from '../history/payments.ts';
import { intercommunales } from '../organisations/intercommunales.ts';
import { samplePeople } from '../people.ts';

/**
 * Puts in and confirms a bank's file per quarter by the very use cases of live ones. A file that was confirmed already
 * is not confirmed again, so an interrupted load is simply done again.
 * @returns how many payments there are
 */
export const loadPayments = async ({
  database,
  frameworks,
}: {
  readonly database: Database;
  readonly frameworks: readonly Framework[];
}): Promise<number> => {
  const region = intercommunales.find(({ name }) => name === paidRegion);
  const person = samplePeople.find(({ organisation, roles }) => organisation === region?.kbo && roles.includes('reviewer'));
  if (!region || !person) throw new Error(`nobody of ${paidRegion} puts in what was paid`);
  const caller: Principal = { person: person.id, name: person.name, organisation: region.kbo, roles: ['reviewer'] };
  let day: LocalDate = localDate('2025-01-01');
  const now = () => momentOn(day, 0);
  const inputs = { organisations: makeOrganisationRepository(database), frameworks: { list: async () => frameworks } };
  const payments = paymentsOn(database, inputs, now);
  const invoicesOf = makeListCommissionInvoices({ ...headsDepsOn(database, inputs), now });

  let count = 0;
  for (const quarter of paidQuarters) {
    const { items } = await makeStatementReader(database).list('beneficiary', region.kbo, { quarter, limit: 50 });
    const invoices: InvoiceHead[] = [];
    for (const { id } of items) {
      const found = await invoicesOf(caller, id);
      if (found.ok) invoices.push(...found.value.invoices);
    }
    const paid = paymentsOf(quarter, invoices);
    if (paid.length === 0) continue;
    day = addDays(
      paid
        .map(({ on }) => on)
        .toSorted()
        .at(-1) ?? day,
      1,
    );
    const file = { name: `rekening-${quarter}.csv`, bytes: new TextEncoder().encode(bankFileOf(paid)) };
    const started = await payments.start(caller, file, `sample-payments-${quarter}`);
    if (!started.ok) throw new Error(`bank file of ${quarter}: ${started.code} ${JSON.stringify(started.detail)}`);
    const { import: put, toBook } = started.value;
    const confirmed =
      put.state === 'confirmed' ? started : await payments.confirm(caller, put.id, { version: put.version, seen: toBook, chosen: [] });
    if (!confirmed.ok) throw new Error(`payments of ${quarter}: ${confirmed.code} ${JSON.stringify(confirmed.detail)}`);
    count += confirmed.value.import.booked?.payments ?? 0;
  }
  return count;
};
