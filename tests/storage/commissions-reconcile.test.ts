import { expect, test } from 'vitest';
import { makeBooksRepository } from '../../functions/commissions/books.repository.ts';
import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { makeReconcile } from '../../functions/commissions/reconcile.ts';
import { ceilingRecord } from '../../functions/frameworks/ceiling.record.ts';
import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import { cents, plus } from '../../shared/domain/money/cents.ts';
import { anEntry } from '../support/ledger-entries.ts';
import { openMarket } from '../support/market.ts';
import { buyer, granted, placed } from '../support/purchases.ts';
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
