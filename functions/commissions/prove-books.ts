import type { Difference } from '../../shared/domain/commissions/reconcile.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { makeIndexedBooks } from './indexed-books.repository.ts';
import { makeLedgerRepository } from './ledger.repository.ts';
import { makePaymentReader } from './payments/payment-reading.repository.ts';
import { makeProvePayments } from './payments/prove-payments.ts';
import { makeSettlementReader } from './payments/settlement-reading.repository.ts';
import { makeProveStatements } from './prove-statements.ts';
import { makeReconcile } from './reconcile.ts';
import { makeStatementReader } from './statement-reading.repository.ts';

export interface BooksProof {
  readonly orders: number;
  readonly entries: number;
  readonly statements: number;
  readonly payments: number;
  readonly differences: readonly Difference[];
}

/** The whole proof, by the indexes: ledger and ceilings against orders, statements against ledger, payments against statements. It writes nothing. */
export const makeProveBooks = (database: Database, now: Clock): (() => Promise<BooksProof>) => {
  const reconcile = makeReconcile({ books: makeIndexedBooks(database, now) });
  const proveStatements = makeProveStatements({
    statements: makeStatementReader(database),
    ledger: makeLedgerRepository(database),
    frameworks: makeFrameworkRepository(database),
  });
  const provePayments = makeProvePayments({
    statements: makeStatementReader(database),
    frameworks: makeFrameworkRepository(database),
    settlements: makeSettlementReader(database),
    payments: makePaymentReader(database),
  });
  return async () => {
    const { orders, entries, differences } = await reconcile();
    const stated = await proveStatements();
    const paid = await provePayments();
    const { statements } = stated;
    const { payments } = paid;
    return { orders, entries, statements, payments, differences: [...differences, ...stated.differences, ...paid.differences] };
  };
};
