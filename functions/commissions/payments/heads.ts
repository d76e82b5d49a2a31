import type { InvoiceHead, OpenInvoice, SettlementHeads } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import { type PaymentEntry, paidPerInvoice } from '../../../shared/domain/commissions/payments/payment.ts';
import type { CommissionInvoice } from '../../../shared/domain/commissions/settlement.ts';
import type { Statement } from '../../../shared/domain/commissions/statement.ts';
import type { StatementReview } from '../../../shared/domain/commissions/statement-review.ts';
import { zero } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { vatSourceOf } from '../../documents/ubl/exemption.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import { everyItem } from '../../platform/every-page.ts';
import { invoicedStates, type SettlementDeps, settlementOf } from '../settlement/find-settlement.ts';
import type { StatementReader } from '../statement-reading.repository.ts';
import type { PaymentRepository } from './payment.repository.ts';
import type { SettlementRepository } from './settlement.repository.ts';

export interface HeadsDeps extends SettlementDeps {
  readonly statements: Pick<StatementReader, 'withReview' | 'lines' | 'list' | 'reviews'>;
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
  readonly settlements: SettlementRepository;
  readonly payments: Pick<PaymentRepository, 'ofStatement'>;
}

const computed = async (deps: HeadsDeps, statement: Statement, review: StatementReview): Promise<SettlementHeads> => {
  const { invoices, passedOn, internal } = await settlementOf(deps, statement, review);
  const [bodies, frameworks] = await Promise.all([deps.organisations.findAll(invoices.map(({ payer }) => payer)), deps.frameworks.list()]);
  const names = new Map(bodies.map(({ kbo, name }) => [kbo, name]));
  const framework = frameworks.find(({ id }) => id === statement.framework) ?? { vatRules: [] };
  const headOf = ({ seller: _, lines, vat, totals, ...invoice }: CommissionInvoice): InvoiceHead => ({
    ...invoice,
    ...totals,
    payerName: names.get(invoice.payer) ?? lines[0]?.source.payerName ?? invoice.payer,
    lineCount: lines.length,
    vatSums: vat.map((sum) => {
      const source = vatSourceOf(framework, { lines }, sum.rate);
      return { ...sum, ...(source !== undefined && { source }) };
    }),
  });
  const { beneficiary, authority, quarter, frameworkTitle } = statement;
  return {
    statement: statement.id,
    statementNumber: statement.number,
    beneficiary,
    authority,
    framework: statement.framework,
    frameworkTitle,
    quarter,
    passedOn,
    internal,
    invoices: invoices.map(headOf),
  };
};

/**
 * What is invoiced of an approved statement. Kept the first time it is asked for: computing it reads every line and its
 * order, and those who watch over what is open would do so for every statement.
 */
export const headsOf = async (deps: HeadsDeps, statement: Statement, review: StatementReview): Promise<SettlementHeads> => {
  const kept = await deps.settlements.find(statement.id);
  if (kept) return kept;
  const heads = await computed(deps, statement, review);
  await deps.settlements.lay(heads);
  return heads;
};

export interface HeadsWithPayments {
  readonly heads: SettlementHeads;
  readonly entries: readonly PaymentEntry[];
}

/**
 * The invoices that a beneficiary is owed and what was paid of them: of every approved statement that is not settled, and
 * of the settled ones with these numbers. Its cost follows the statements, a few dozen a year, not their lines.
 */
export const invoicesOwed = async (
  deps: HeadsDeps,
  beneficiary: Kbo,
  settledToo: ReadonlySet<string> = new Set(),
): Promise<readonly HeadsWithPayments[]> => {
  const statements: Statement[] = [];
  for await (const statement of everyItem((cursor) => deps.statements.list('beneficiary', beneficiary, { limit: 200, cursor })))
    statements.push(statement);
  const reviews = await deps.statements.reviews(statements.map(({ id }) => id));
  const asked = statements.flatMap((statement) => {
    const review = reviews.get(statement.id);
    const wanted = review && invoicedStates.includes(review.state) && (review.state === 'approved' || settledToo.has(statement.number));
    return wanted ? [{ statement, review }] : [];
  });
  return Promise.all(
    asked.map(async ({ statement, review }) => {
      const [heads, entries] = await Promise.all([headsOf(deps, statement, review), deps.payments.ofStatement(statement.id)]);
      return { heads, entries };
    }),
  );
};

/** Every invoice apart, with what was paid of it. */
export const openInvoicesOf = (owed: readonly HeadsWithPayments[]): readonly OpenInvoice[] =>
  owed.flatMap(({ heads, entries }) => {
    const paid = paidPerInvoice(entries);
    return heads.invoices.map((invoice) => ({
      ...invoice,
      statement: heads.statement,
      beneficiary: heads.beneficiary,
      paid: paid.get(invoice.number) ?? zero,
    }));
  });
