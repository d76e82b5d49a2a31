import { describe, expect, test, vi } from 'vitest';
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { makeIndexedBooks } from '../../functions/commissions/indexed-books.repository.ts';
import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { makeProveBooks } from '../../functions/commissions/prove-books.ts';
import { makeReconcile } from '../../functions/commissions/reconcile.ts';
import { statementPartRecord, statementRecord } from '../../functions/commissions/statement.record.ts';
import { ceilingRecord } from '../../functions/frameworks/ceiling.record.ts';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import { cents, plus } from '../../shared/domain/money/cents.ts';
import { aPerson } from '../support/builders.ts';
import { anEntry } from '../support/ledger-entries.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted, placed } from '../support/purchases.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from '../support/statements.ts';
import { allItems, putItem } from '../support/table-contents.ts';

const open = async () => {
  const market = await openMarket();
  const [kept, cancelled] = [await placed(market), await placed(market)];
  granted(
    await market.change(
      buyer,
      { orderId: cancelled.order.id, action: 'cancel', version: cancelled.order.version },
      market.withReason('niet nodig'),
    ),
  );
  const items = await allItems(market.database);
  return { market, kept, items, prove: makeReconcile({ books: makeBooksRepository(market.database) }) };
};

test('orders that were placed and cancelled leave books that agree', async () => {
  const { prove } = await open();
  expect(await prove()).toEqual({ orders: 2, entries: 3, differences: [] });
});

test('a cent too much in the ledger is found, with the order and the beneficiary', async () => {
  const { market, kept, items, prove } = await open();
  const wrong = items
    .filter(ledgerRecord.is)
    .map(ledgerRecord.parse)
    .find(({ order }) => order === kept.order.id) as LedgerEntry;
  await putItem(market.database, ledgerRecord.toItem({ ...wrong, commission: plus(wrong.commission, cents(1)) }));
  const { differences } = await prove();
  expect(differences).toEqual([
    {
      kind: 'ledger',
      subject: `${kept.order.id} ${wrong.beneficiary}`,
      expected: String(wrong.commission),
      found: String(wrong.commission + 1),
    },
  ]);
});

test('room that no order took is found, and an entry of no order', async () => {
  const { market, items, prove } = await open();
  const ceiling = items.filter(ceilingRecord.is).map(ceilingRecord.parse)[0] as Ceiling;
  const { value = cents(0) } = ceiling.room;
  await putItem(market.database, ceilingRecord.toItem({ ...ceiling, room: { ...ceiling.room, value: plus(value, cents(5)) } }));
  await putItem(market.database, ledgerRecord.toItem(anEntry()));
  expect((await prove()).differences.map(({ kind }) => kind).toSorted()).toEqual(['ceiling', 'ledger']);
});

test('a correction of a statement is no consequence of an order', async () => {
  const { market, prove } = await open();
  const correction = anEntry({ cause: 'correction', corrects: { statement: '2026-0001', line: 1, remark: 'Dubbel geteld' } });
  await putItem(market.database, ledgerRecord.toItem(correction));
  expect((await prove()).differences).toEqual([]);
});

test('what differs only while it is being written is not told', async () => {
  const { market } = await open();
  const books = makeBooksRepository(market.database);
  let pass = 0;
  const passing = {
    async *everything() {
      pass += 1;
      for await (const item of books.everything()) if (pass > 1 || !ledgerRecord.is(item)) yield item;
    },
  };
  expect((await makeReconcile({ books: passing })()).differences).toEqual([]);
  expect(pass).toBe(2);
});

describe('the proof by the indexes, as it is made each night', () => {
  const quarter = '2025-Q4';
  const openIssued = async () => {
    const { market, ...rest } = await open();
    const { issue } = statementsOn(market.database, market.clock.now);
    const corrects = { statement: '2025-0001', line: 1, remark: 'Rechtgezet' };
    await bookEntries(market.database, entriesOf(quarter, 3, { cause: 'correction', corrects }));
    const statement = granted(await issue(aPerson('manager'), { ...usualScope, quarter }));
    const items = await allItems(market.database);
    const prove = makeProveBooks(market.database, makeIndexedBooks(market.database, market.clock.now));
    return { market, ...rest, items, statement, prove };
  };

  test('sees what the whole table holds: orders, entries, ceilings and statements', async () => {
    const { prove } = await openIssued();
    expect(await prove()).toEqual({ orders: 2, entries: 6, statements: 1, payments: 0, differences: [] });
  });

  test('finds a cent in the ledger, room that no order took, and an entry of no order', async () => {
    const { market, kept, items, prove } = await openIssued();
    const entry = items
      .filter(ledgerRecord.is)
      .map(ledgerRecord.parse)
      .find(({ order }) => order === kept.order.id) as LedgerEntry;
    const ceiling = items.filter(ceilingRecord.is).map(ceilingRecord.parse)[0] as Ceiling;
    const { value = cents(0) } = ceiling.room;
    await putItem(market.database, ledgerRecord.toItem({ ...entry, commission: plus(entry.commission, cents(1)) }));
    await putItem(market.database, ceilingRecord.toItem({ ...ceiling, room: { ...ceiling.room, value: plus(value, cents(5)) } }));
    await putItem(market.database, ledgerRecord.toItem(anEntry({ bookedOn: entry.bookedOn })));
    expect((await prove()).differences.map(({ kind }) => kind).toSorted()).toEqual(['ceiling', 'ledger', 'ledger']);
  });

  test('finds an entry that came into a quarter after its statement, by the number of the statement', async () => {
    const { market, statement, prove } = await openIssued();
    const late = entriesOf(quarter, 4, { cause: 'correction', corrects: { statement: '2025-0002', line: 1, remark: 'Te laat' } });
    await bookEntries(market.database, late.slice(3));
    expect((await prove()).differences).toEqual([
      { kind: 'statement', subject: statement.number, expected: `4 / ${4 * 500_00}`, found: `3 / ${3 * 500_00}` },
    ]);
  });

  test('finds totals and lines of a statement that were tampered with', async () => {
    const { market, items, statement, prove } = await openIssued();
    const totals = { ...statement.totals, commission: plus(statement.totals.commission, cents(1)) };
    await putItem(market.database, statementRecord.toItem({ ...statement, totals }));
    expect((await prove()).differences).toMatchObject([{ kind: 'statement', found: `3 / ${3 * 500_00 + 1}` }]);
    await putItem(market.database, statementRecord.toItem(statement));
    const part = items.filter(statementPartRecord.is).map(statementPartRecord.parse)[0];
    if (!part) throw new Error('a statement has lines');
    const lines = part.lines.map((line) => ({ ...line, payerName: 'Iemand anders' }));
    await putItem(market.database, statementPartRecord.toItem({ ...part, lines }));
    expect((await prove()).differences).toMatchObject([{ kind: 'statement', subject: statement.number, found: statement.hash }]);
  });

  test('is told as the metric that the alarm looks for', async () => {
    const { market } = await openIssued();
    await putItem(market.database, ledgerRecord.toItem(anEntry()));
    vi.stubEnv('RAAMWERK_TABLE', market.database.table);
    vi.stubEnv('DYNAMODB_ENDPOINT', market.database.endpoint);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { handler } = await import('../../functions/commissions/reconcile.schedule.ts');
    await handler();
    const lines = written.mock.calls.map(([text]) => String(text));
    written.mockRestore();
    vi.unstubAllEnvs();
    const metric = lines.find((line) => line.includes('CloudWatchMetrics')) ?? '{}';
    expect(JSON.parse(metric)).toMatchObject({
      service: 'raamwerk',
      'book-differences': 1,
      _aws: { CloudWatchMetrics: [{ Namespace: 'Raamwerk', Dimensions: [['service']], Metrics: [{ Name: 'book-differences' }] }] },
    });
  });
});
