import { importDifferences, invoiceDifferences } from '../../../shared/domain/commissions/payments/payment-proof.ts';
import type { Difference } from '../../../shared/domain/commissions/reconcile.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import { everyItem } from '../../platform/every-page.ts';
import type { StatementReader } from '../statement-reading.repository.ts';
import type { PaymentReader } from './payment-reading.repository.ts';
import type { SettlementReader } from './settlement-reading.repository.ts';

interface Deps {
  readonly statements: Pick<StatementReader, 'list'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly settlements: SettlementReader;
  readonly payments: PaymentReader;
}

const pageSize = 50;

/**
 * Whether invoices are their statements, payments are of an invoice, and bank files booked what they say. Two queries per
 * statement and one per file; it writes nothing.
 */
export const makeProvePayments =
  ({ statements, frameworks, settlements, payments }: Deps) =>
  async (): Promise<{ readonly payments: number; readonly differences: readonly Difference[] }> => {
    const authorities = new Set((await frameworks.list()).map(({ authority }) => authority));
    const beneficiaries = new Set<Kbo>();
    const differences: Difference[] = [];
    const files = new Map<string, number>();
    for (const authority of authorities)
      for await (const statement of everyItem((cursor) => statements.list('authority', authority, { limit: pageSize, cursor }))) {
        const [heads, entries] = await Promise.all([settlements.find(statement.id), payments.ofStatement(statement.id)]);
        differences.push(...invoiceDifferences(statement, heads, entries));
        beneficiaries.add(statement.beneficiary);
        for (const entry of entries) files.set(entry.import, (files.get(entry.import) ?? 0) + 1);
      }
    let count = 0;
    for (const beneficiary of beneficiaries)
      for await (const file of everyItem((cursor) => payments.imports(beneficiary, { limit: pageSize, cursor }))) {
        const entries = file.booked ? await payments.ofImport(file.id) : [];
        differences.push(...importDifferences(file, entries));
        count += entries.filter(({ number }) => number === 1).length;
        files.delete(file.id);
      }
    const lost = [...files].map(([file, entries]): Difference => ({ kind: 'payment', subject: file, expected: '-', found: `${entries}` }));
    return { payments: count, differences: [...differences, ...lost] };
  };
