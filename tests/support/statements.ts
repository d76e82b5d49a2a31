import { makeIssueStatement } from '../../functions/commissions/issue-statement.ts';
import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { makeLedgerRepository } from '../../functions/commissions/ledger.repository.ts';
import { makeReviewStatement } from '../../functions/commissions/review-statement.ts';
import { makeStatementRepository } from '../../functions/commissions/statement.repository.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import type { Clock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import { quarterDays } from '../../shared/domain/commissions/statement.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { addDays, instant } from '../../shared/domain/time/local-date.ts';
import { bodies } from './builders.ts';
import { anEntry } from './ledger-entries.ts';
import { putItems } from './table-contents.ts';

/** Statements by the real use cases on a database. */
export const statementsOn = (database: Database, now: Clock) => {
  const statements = makeStatementRepository(database);
  const inputs = {
    ledger: makeLedgerRepository(database),
    frameworks: makeFrameworkRepository(database),
    organisations: makeOrganisationRepository(database),
  };
  return {
    statements,
    inputs,
    issue: makeIssueStatement({ ...inputs, statements, now }),
    review: makeReviewStatement({ statements, now }),
  };
};

/** Entries of a quarter, each of an order of its own, one a day from its first day on. */
export const entriesOf = (quarter: string, count: number, overrides: Partial<LedgerEntry> = {}): readonly LedgerEntry[] =>
  Array.from({ length: count }, (_, index) => {
    const bookedOn = addDays(quarterDays(quarter).from, index % 88);
    const order = `${quarter.toLowerCase().replace('-', '')}${String(index).padStart(20, '0')}` as OrderId;
    return anEntry({ order, bookedOn, at: instant(new Date(`${bookedOn}T09:00:00.000Z`)), ...overrides });
  });

export const bookEntries = (database: Database, entries: readonly LedgerEntry[]) => putItems(database, entries.map(ledgerRecord.toItem));

export const usualScope = { framework: frameworkId('wagens'), beneficiary: bodies.intercommunale };
