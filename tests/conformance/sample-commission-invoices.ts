import { commissionInvoiceDocument } from '../../functions/documents/ubl/commission-invoice.ts';
import { exemptionOf } from '../../functions/documents/ubl/exemption.ts';
import { writeXml } from '../../functions/documents/ubl/write-xml.ts';
import { historyFor } from '../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../infra/local/sample-data/history/inputs.ts';
import { organisations } from '../../infra/local/sample-data/organisations/organisations.ts';
import { schemes } from '../../infra/local/sample-data/schemes/schemes.ts';
import { type LedgerEntry, quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { invoicesOf } from '../../shared/domain/commissions/settlement.ts';
import { linesOf, quarterDays, type Statement, totalsOf } from '../../shared/domain/commissions/statement.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { addDays, instant } from '../../shared/domain/time/local-date.ts';
import type { ConformanceDocument } from './sample-documents.ts';

const catalogue = catalogueOf(schemes);
const bodies = new Map(organisations.map((body) => [body.kbo, body]));

const partyOf = (kbo: Kbo) => {
  const body = bodies.get(kbo);
  if (!body) throw new Error(`there is no sample organisation ${kbo}`);
  return body;
};

const history = historyFor(catalogue);
const orders = new Map(history.flatMap((life) => life.map(({ after }) => [after.id, after] as const)));

const statementOf = (entries: readonly LedgerEntry[], sequence: number) => {
  const [first] = entries;
  const framework = first && catalogue.frameworks.get(first.framework);
  if (!framework) throw new Error('a statement of nothing');
  const lines = linesOf(entries, framework.commissionRules);
  const quarter = quarterOf(first.bookedOn);
  const issuedAt = instant(new Date(`${addDays(quarterDays(quarter).until, 5)}T09:00:00.000Z`));
  const statement: Statement = {
    authority: framework.authority,
    beneficiary: first.beneficiary,
    framework: framework.id,
    quarter,
    id: '0'.repeat(26),
    number: `${issuedAt.slice(0, 4)}-${String(sequence).padStart(4, '0')}`,
    frameworkTitle: framework.title,
    beneficiaryName: partyOf(first.beneficiary).name,
    totals: totalsOf(lines),
    lineCount: lines.length,
    hash: '0'.repeat(64),
    issuedAt,
    issuedBy: { person: 'iemand', name: 'Iemand', organisation: framework.authority },
  };
  return { statement, lines, framework };
};

const orderOf = ({ order }: Pick<LedgerEntry, 'order'>) => {
  const found = orders.get(order);
  if (!found) throw new Error(`there is no sample order ${order}`);
  return found;
};

/** The same order taken back in the next quarter: what a credit note is made of. */
const turned = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  cause: 'reversal',
  due: -entry.due as LedgerEntry['due'],
  commission: -entry.commission as LedgerEntry['commission'],
});

const documentsOf = (entries: readonly LedgerEntry[], sequence: number): readonly ConformanceDocument[] => {
  const { statement, lines, framework } = statementOf(entries, sequence);
  const { invoices } = invoicesOf(statement, lines, addDays(quarterDays(statement.quarter).until, 20), orderOf);
  return invoices.slice(0, 2).map((invoice) => ({
    file: `commission-${framework.id}-${statement.beneficiary}-${invoice.number}-${invoice.kind}.xml`,
    bytes: writeXml(commissionInvoiceDocument({ invoice, statement, partyOf, exemption: exemptionOf(framework, invoice), sample: true })),
  }));
};

const busiestOf = (groups: Iterable<readonly LedgerEntry[]>): readonly LedgerEntry[] =>
  [...groups].toSorted((a, b) => b.length - a.length)[0] ?? [];

/** Of one receiver the quarter with most entries. */
const busiestQuarter = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const receiver = busiestOf(Map.groupBy(entries, ({ beneficiary }) => beneficiary).values());
  return busiestOf(Map.groupBy(receiver, ({ bookedOn }) => quarterOf(bookedOn)).values());
};

/**
 * Of each framework agreement, of the authority and of another intercommunale, the busiest quarter: its first invoices,
 * the same taken back as credit notes, and invoices of which an order is taken back.
 */
export const sampleCommissionInvoices = (): readonly ConformanceDocument[] => {
  const entries = history.flatMap((life) => life.flatMap((plan) => plan.entries)).filter(({ commission }) => commission > 0);
  const toAuthority = ({ framework, beneficiary }: LedgerEntry) => catalogue.frameworks.get(framework)?.authority === beneficiary;
  const groups = Map.groupBy(entries, (entry) => `${entry.framework} ${toAuthority(entry)}`).values();
  return [...groups]
    .map(busiestQuarter)
    .flatMap((busiest, index) => [
      ...documentsOf(busiest, index * 3 + 1),
      ...documentsOf(busiest.map(turned), index * 3 + 2),
      ...documentsOf([...busiest, ...busiest, ...busiest.slice(0, 1).map(turned)], index * 3 + 3),
    ]);
};
