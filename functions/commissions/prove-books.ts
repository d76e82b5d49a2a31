import type { Difference } from '../../shared/domain/commissions/reconcile.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import type { Database } from '../platform/database.ts';
import type { BooksRepository } from './books.repository.ts';
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

/**
 * The whole proof: ledger and ceilings against orders, shared costs against their keys, statements against
 * ledger, payments against statements. It writes nothing.
 * @param books by which way the books are gone through: the indexes, or the whole table
 */
export const makeProveBooks = (database: Database, books: Pick<BooksRepository, 'everything'>): (() => Promise<BooksProof>) => {
  const reconcile = makeReconcile({ books });
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
    const { statements, differences: misstated } = await proveStatements();
    const { payments, differences: mispaid } = await provePayments();
    return { orders, entries, statements, payments, differences: [...differences, ...misstated, ...mispaid] };
  };
};
