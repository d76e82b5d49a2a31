/** Holds ledger and ceilings against the orders, statements against the ledger, and payments against statements: `npm run reconcile`, also while the instance runs. Exit 0 only when they agree. */
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { makeLedgerRepository } from '../../functions/commissions/ledger.repository.ts';
import { makePaymentReader } from '../../functions/commissions/payments/payment-reading.repository.ts';
import { makeProvePayments } from '../../functions/commissions/payments/prove-payments.ts';
import { makeSettlementReader } from '../../functions/commissions/payments/settlement-reading.repository.ts';
import { makeProveStatements } from '../../functions/commissions/prove-statements.ts';
import { makeReconcile } from '../../functions/commissions/reconcile.ts';
import { makeStatementReader } from '../../functions/commissions/statement-reading.repository.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { type Database, makeDatabase } from '../../functions/platform/database.ts';
import { dataFolderAt } from './data-folder.ts';
import { runningEngine } from './engine/left-over.ts';
import { withDatabase } from './seed/with-database.ts';
import { readStartSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

const say = (line: string) => console.log(line);

const prove = async (database: Database): Promise<void> => {
  const began = performance.now();
  const { orders, entries, differences: booked } = await makeReconcile({ books: makeBooksRepository(database) })();
  const { statements, differences: stated } = await makeProveStatements({
    statements: makeStatementReader(database),
    ledger: makeLedgerRepository(database),
    frameworks: makeFrameworkRepository(database),
  })();
  const { payments, differences: paid } = await makeProvePayments({
    statements: makeStatementReader(database),
    frameworks: makeFrameworkRepository(database),
    settlements: makeSettlementReader(database),
    payments: makePaymentReader(database),
  })();
  const differences = [...booked, ...stated, ...paid];
  for (const { kind, subject, expected, found } of differences) say(`${kind} ${subject}: expected ${expected}, found ${found}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = `${orders} orders, ${entries} ledger entries, ${statements} statements, ${payments} payments`;
  say(`${counts}, ${differences.length} differences (${seconds} s).`);
  if (differences.length > 0) process.exitCode = 1;
};

try {
  const settings = readStartSettings(process.env);
  const endpoint = settings.endpoint ?? runningEngine(dataFolderAt(settings.data));
  if (endpoint !== undefined) await prove(makeDatabase({ table: settings.table, region: 'eu-west-1', endpoint }));
  else await withDatabase(settings, say, ({ database }) => prove(database));
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exitCode = 1;
}
