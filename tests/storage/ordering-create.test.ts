import { expect, test } from 'vitest';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aChoice, aForm, aLot, aModel, aPerson, bodies } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { buyer, draft, granted, nextKey, seen } from '../support/purchases.ts';
import { allItems, tableDigest } from '../support/table-contents.ts';

const twoLots = {
  lots: [aLot(), aLot({ id: lotId('wagens.02'), number: '2' })],
  models: [
    aModel(),
    aModel({ id: modelId('wagens.01.andere'), supplier: bodies.otherSupplier }),
    aModel({ id: modelId('wagens.02.bestelwagen') }),
  ],
};
const mixed = [
  aChoice({ quantity: 2 }),
  aChoice({ model: modelId('wagens.02.bestelwagen') }),
  aChoice({ model: modelId('wagens.01.andere') }),
  aChoice({ options: ['trekhaak'] }),
];

test('a basket becomes one draft per lot and supplier', async () => {
  const market = await openMarket(twoLots);
  const { orders } = granted(await market.create(buyer, { lines: mixed, form: aForm() }, nextKey()));
  expect(orders.map(({ order }) => [order.lot, order.supplier, order.lines.length])).toEqual([
    ['wagens.01', bodies.supplier, 2],
    ['wagens.02', bodies.supplier, 1],
    ['wagens.01', bodies.otherSupplier, 1],
  ]);
  expect(orders.every(({ order, events }) => order.state === 'draft' && order.version === 1 && events.length === 1)).toBe(true);
  expect(await market.orders()).toHaveLength(3);
});

test('a repeat with the same key is answered with the same orders and writes nothing', async () => {
  const market = await openMarket(twoLots);
  const key = nextKey();
  const first = granted(await market.create(buyer, { lines: mixed, form: aForm() }, key));
  const before = await tableDigest(market.database);
  const second = granted(await market.create(buyer, { lines: mixed, form: aForm() }, key));
  expect(second).toEqual(first);
  expect(await tableDigest(market.database)).toBe(before);
});

test('twenty concurrent repeats make one set of orders', async () => {
  const market = await openMarket(twoLots);
  const key = nextKey();
  const answers = await Promise.all(Array.from({ length: 20 }, () => market.create(buyer, { lines: mixed, form: aForm() }, key)));
  const [first, ...others] = answers.map(granted);
  for (const other of others) expect(other).toEqual(first);
  expect(await market.orders()).toHaveLength(3);
});

test('a late repeat is answered with the orders as they are by then', async () => {
  const market = await openMarket();
  const key = nextKey();
  const basket = { lines: [aChoice()], form: aForm() };
  const [made] = granted(await market.create(buyer, basket, key)).orders;
  if (!made) throw new Error('one order');
  await market.submit(buyer, made.order.id, seen(made));
  expect(granted(await market.create(buyer, basket, key)).orders.map(({ order }) => order.state)).toEqual(['submitted']);
});

test('the same key with another basket is refused, also when both come at once', async () => {
  const market = await openMarket();
  const key = nextKey();
  const answers = await Promise.all([1, 2].map((quantity) => market.create(buyer, { lines: [aChoice({ quantity })], form: aForm() }, key)));
  expect(answers.map((answer) => (answer.ok ? 'made' : answer.code)).toSorted()).toEqual(['key-reused', 'made']);
  expect(await market.orders()).toHaveLength(1);
});

test('the same key of another person is another request', async () => {
  const market = await openMarket();
  const key = nextKey();
  const basket = { lines: [aChoice()], form: aForm() };
  granted(await market.create(buyer, basket, key));
  granted(await market.create(aPerson('buyer', bodies.otherBuyer), basket, key));
  granted(await market.create(aPerson('buyer', bodies.buyer, 'colleague'), basket, key));
  expect(await market.orders()).toHaveLength(3);
});

test('a draft takes no room, books nothing and is known to its buyer only', async () => {
  const market = await openMarket();
  const before = await market.room(lotId('wagens.01'));
  await draft(market);
  expect(await market.room(lotId('wagens.01'))).toEqual(before);
  expect(await market.ledger()).toEqual([]);
  expect((await allItems(market.database)).filter(({ kind }) => kind === 'order-face')).toHaveLength(1);
});

test('twenty lines of twenty lots fit in one transaction', async () => {
  const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, '0'));
  const market = await openMarket({
    lots: numbers.map((number) => aLot({ id: lotId(`wagens.${number}`), number })),
    models: numbers.map((number) => aModel({ id: modelId(`wagens.${number}.wagen`) })),
  });
  const lines = numbers.map((number) => aChoice({ model: modelId(`wagens.${number}.wagen`) }));
  expect(granted(await market.create(buyer, { lines, form: aForm() }, nextKey())).orders).toHaveLength(20);
});

test('twenty lines of frameworks that do not exist are not found', async () => {
  const market = await openMarket();
  const lines = Array.from({ length: 20 }, (_, index) => aChoice({ model: modelId(`geen${index}.01.wagen`) }));
  expect(await market.create(buyer, { lines, form: aForm() }, nextKey())).toMatchObject({ ok: false, code: 'not-found' });
  expect(await market.preview(buyer, lines)).toMatchObject({ ok: false, code: 'not-found' });
});

test('an order of more than can be counted in cents is refused, not stored', async () => {
  const market = await openMarket({ models: [aModel({ versions: [{ ...aModel().versions[0], listPrice: cents(500_000_000) }] })] });
  const answer = await market.create(buyer, { lines: [aChoice({ quantity: 100_000 })], form: aForm() }, nextKey());
  expect(answer).toMatchObject({ ok: false, code: 'invalid-choice' });
  expect(await market.orders()).toEqual([]);
});
