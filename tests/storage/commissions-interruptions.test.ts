import { PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { statementPartRecord, statementRecord } from '../../functions/commissions/statement.record.ts';
import type { Database } from '../../functions/platform/database.ts';
import type { Item } from '../../functions/platform/record.ts';
import { firstReview } from '../../shared/domain/commissions/statement-review.ts';
import { zero } from '../../shared/domain/money/cents.ts';
import { anOrganisation, aPerson, bodies, kboOf } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { granted } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';
import { allItems } from '../support/table-contents.ts';

const quarter = '2026-Q1';
const scope = { ...usualScope, quarter };
const manager = aPerson('manager');

const issuedItems = async (database: Database): Promise<readonly Item[]> =>
  (await allItems(database)).filter((item) => statementRecord.is(item) || statementPartRecord.is(item));

/** Breaks off at the given write, before it was done or after, as a process that is killed. */
const killAt = ({ client }: Database, nth: number, done: boolean) => {
  let writes = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const isWrite = context.commandName === TransactWriteCommand.name || context.commandName === PutCommand.name;
      if (isWrite) writes += 1;
      if (!isWrite || writes !== nth) return next(args);
      if (done) await next(args);
      throw new Error('killed');
    },
    { step: 'initialize', name: 'kill', override: true },
  );
  return {
    revive: () => client.middlewareStack.remove('kill'),
    writes: () => writes,
  };
};

test('a run of issues that is killed at any write, and started again, misses no number and gives none twice', async () => {
  const receivers = [bodies.intercommunale, kboOf(201), kboOf(202)];
  const buyers = receivers.slice(1).map((kbo) => anOrganisation({ kbo, kind: 'intercommunale', name: `Streek ${kbo}`, memberships: [] }));
  for (let nth = 1; ; nth += 1) {
    let last = false;
    for (const done of [false, true]) {
      const { database, clock } = await openMarket({ buyers });
      const { issue, statements } = statementsOn(database, clock.now);
      for (const beneficiary of receivers) await bookEntries(database, entriesOf(quarter, 250, { beneficiary }));
      const run = async () => {
        for (const beneficiary of receivers) granted(await issue(manager, { ...scope, beneficiary }));
      };
      const kill = killAt(database, nth, done);
      const broken = await run().then(
        () => false,
        () => true,
      );
      last = kill.writes() < nth;
      kill.revive();
      expect(broken).toBe(!last);
      await run();
      const { items } = await statements.list('authority', bodies.authority, { limit: 50 });
      expect(items.map(({ number }) => number).toSorted()).toEqual(['2026-0001', '2026-0002', '2026-0003']);
      expect(new Set(items.map(({ beneficiary }) => beneficiary)).size).toBe(3);
      for (const statement of items) expect(await statements.lines(statement)).toHaveLength(250);
      if (last) break;
    }
    if (last) break;
  }
});

test('no function of the repository changes an issued statement', async () => {
  const { database, clock } = await openMarket();
  await bookEntries(database, entriesOf(quarter, 3));
  const { issue, statements } = statementsOn(database, clock.now);
  const issued = granted(await issue(manager, scope));
  const before = await issuedItems(database);
  const lines = (await statements.lines(issued)).map((line) => ({ ...line, commission: zero }));
  const tampered = { ...issued, totals: { ...issued.totals, commission: zero } };
  const review = await statements.withReview(issued.id);
  const entry = entriesOf(quarter, 1)[0] ?? expect.unreachable();
  const attempts: Readonly<Record<keyof typeof statements, () => Promise<unknown>>> = {
    find: () => statements.find(issued.id),
    withReview: () => statements.withReview(issued.id),
    reviews: () => statements.reviews([issued.id]),
    list: () => statements.list('authority', bodies.authority, { limit: 10 }),
    lines: () => statements.lines(issued),
    lastNumber: () => statements.lastNumber(bodies.authority, '2026'),
    review: async () => review && statements.review(review.review, { ...review.review, version: 2, state: 'settled' }),
    event: async () =>
      statements.event({
        statement: issued.id,
        version: 2,
        action: 'settle',
        by: issued.issuedBy,
        at: issued.issuedAt,
        authority: issued.authority,
        beneficiary: issued.beneficiary,
      }),
    correction: async () => statements.correction({ ...entry, commission: zero }),
    timesCorrected: () => statements.timesCorrected(entry.order),
    orderCorrection: async () => statements.orderCorrection(entry.order, 0, [entry]),
    layLines: () => statements.layLines(issued, Array.from({ length: 300 }, () => lines).flat()),
    issue: () => statements.issue(tampered, firstReview(issued.id, 1), { year: '2026', last: 1 }),
  };
  for (const attempt of Object.values(attempts)) {
    await attempt();
    expect(await issuedItems(database)).toEqual(before);
  }
});
