/**
 * Makes the proof of the books through the whole table: `npm run reconcile`, also while the instance runs. Exit 0 only when
 * everything agrees.
 */
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { makeProveBooks } from '../../functions/commissions/prove-books.ts';
import { type Database, makeDatabase } from '../../functions/platform/database.ts';
import { dataFolderAt } from './data-folder.ts';
import { runningEngine } from './engine/left-over.ts';
import { withDatabase } from './seed/with-database.ts';
import { readStartSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

const say = (line: string) => console.log(line);

const prove = async (database: Database): Promise<void> => {
  const began = performance.now();
  const { orders, entries, statements, payments, differences } = await makeProveBooks(database, makeBooksRepository(database))();
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
