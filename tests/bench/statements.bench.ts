import { makeIndexedBooks } from '../../functions/commissions/indexed-books.repository.ts';
import { makeIssueStatement } from '../../functions/commissions/issue-statement.ts';
import { makeLedgerRepository } from '../../functions/commissions/ledger.repository.ts';
import { makeProveBooks } from '../../functions/commissions/prove-books.ts';
import { makePreviewStatement } from '../../functions/commissions/read-statements.ts';
import { makeStatementRepository } from '../../functions/commissions/statement.repository.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import { withoutStream } from '../../infra/local/engine/stream-switch.ts';
import { loadVolume } from '../../infra/local/sample-data/load/load-volume.ts';
import { intercommunales } from '../../infra/local/sample-data/organisations/intercommunales.ts';
import { volume } from '../../infra/local/sample-data/schemes/volume/volume.ts';
import { startTemporaryInstance } from '../../infra/local/temporary-instance.ts';
import { quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { issuableFrom, quarterBefore } from '../../shared/domain/commissions/statement.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { meter } from '../support/metered.ts';
import { fillLedger } from './fill-ledger.ts';

/** As many orders are there whole, with all that belongs to them; every further one by what it books, as that is ten times faster. */
const mostWhole = 100_000;
/**
 * Orders of another framework in the table at each measurement. All of it takes a quarter of an hour and more: `npm run bench
 * -- statements 1000 20000` measures at other numbers.
 */
const asked = process.argv.slice(2).map(Number);
const sizes = (asked.length > 0 ? asked : [1_000, mostWhole, 1_000_000]).toSorted((a, b) => a - b);
const whole = sizes.filter((size) => size <= mostWhole);
/** What issuing a quarter for every intercommunale may take, with as many whole orders. */
const mostSeconds = 60;
/** What the function that proves the books each night may take, see `infra/constructs/function.ts`. */
const mostSecondsOfProof = 900;

const instance = await startTemporaryInstance({ sample: true });
const { database } = instance;
const metered = meter(database);
const inputs = {
  ledger: makeLedgerRepository(database),
  frameworks: makeFrameworkRepository(database),
  organisations: makeOrganisationRepository(database),
};
const statements = makeStatementRepository(database);
const [preview, issue] = [makePreviewStatement(inputs), makeIssueStatement({ ...inputs, statements, now: systemClock })];

const today = brusselsDate(systemClock());
const before = quarterBefore(quarterOf(today));
const quarter = today >= issuableFrom(before) ? before : quarterBefore(before);

const managerOf = (framework: { readonly authority: Principal['organisation'] }): Principal => ({
  person: 'bench-manager',
  name: 'Meting',
  organisation: framework.authority,
  roles: ['manager'],
});

const measured = frameworkId('gestroomd');
const owner = (await inputs.frameworks.list()).find(({ id }) => id === measured);
if (!owner) throw new Error(`no framework ${measured}`);
const [receiver] = intercommunales.filter(({ kbo }) => kbo === owner.authority);
if (!receiver) throw new Error('no intercommunale to measure');

try {
  const rows: Record<string, object> = {};
  const capacities: number[] = [];
  const progress = (sentence: string) => console.log(`  ${sentence}`);
  const measure = async (size: number) => {
    const { answer, bill } = await metered(() => preview(managerOf(owner), { framework: measured, beneficiary: receiver.kbo, quarter }));
    if (!answer.ok) throw new Error(answer.code);
    capacities.push(bill.capacity);
    rows[`${size} orders`] = { lines: answer.value.lines.length, 'round trips': bill.roundTrips, capacity: bill.capacity };
  };
  for (const size of whole) {
    await withoutStream(database, () => loadVolume({ database, orders: size, progress }));
    await measure(size);
  }

  const issueFor = async (receivers: typeof intercommunales) => {
    const made = new Map<string, number>();
    for (const { kbo } of receivers) {
      const answer = await issue(managerOf(volume.framework), { framework: volume.framework.id, beneficiary: kbo, quarter });
      if (!answer.ok && answer.code !== 'nothing-to-state') throw new Error(answer.code);
      if (answer.ok) made.set(answer.value.number, answer.value.lineCount);
    }
    return made;
  };
  const started = performance.now();
  // As a run that was killed after some of them, and begun anew: what was issued is answered again.
  await issueFor(intercommunales.slice(0, 4));
  const { answer: made, bill } = await metered(() => issueFor(intercommunales));
  const seconds = (performance.now() - started) / 1000;
  const lines = [...made.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `${quarter}: ${made.size} statements with ${lines} lines issued in ${seconds.toFixed(1)} s, the second run in ${bill.roundTrips} round trips and ${bill.capacity} capacity units`,
  );
  const given = [...made.keys()].map((number) => Number(number.slice(5))).toSorted((a, b) => a - b);
  if (given.some((number, index) => index > 0 && number !== (given[index - 1] ?? 0) + 1)) {
    console.error(`a number is missing or was given twice: ${given.join(', ')}`);
    process.exitCode = 1;
  }
  if (seconds > mostSeconds) {
    console.error(`issuing a quarter takes more than ${mostSeconds} s`);
    process.exitCode = 1;
  }

  const proving = performance.now();
  const proof = await makeProveBooks(database, makeIndexedBooks(database, systemClock))();
  const secondsOfProof = (performance.now() - proving) / 1000;
  const proved = `${proof.orders} orders, ${proof.entries} ledger entries, ${proof.statements} statements`;
  const memory = Math.round(process.memoryUsage.rss() / 1024 ** 2);
  console.log(`the nightly proof of ${proved}: ${secondsOfProof.toFixed(1)} s, ${memory} MB, ${proof.differences.length} differences`);
  if (proof.differences.length > 0 || secondsOfProof > mostSecondsOfProof) {
    console.error('the books do not agree, or proving them takes longer than a night’s function has');
    process.exitCode = 1;
  }

  let filled = Math.max(0, ...whole);
  for (const size of sizes.filter((one) => one > mostWhole)) {
    await withoutStream(database, () => fillLedger({ database, from: filled, to: size, progress }));
    filled = size;
    await measure(size);
  }
  console.log(`One statement of ${quarter}, in capacity units, by orders in the table`);
  console.table(rows);
  if (new Set(capacities).size > 1) {
    console.error('a statement costs more in a larger table');
    process.exitCode = 1;
  }
} finally {
  await instance.stop();
}
