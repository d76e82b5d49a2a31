import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { modelSaleRecord } from '../../functions/catalogue/model-sales.record.ts';
import { makeProjectSalesBatch } from '../../functions/catalogue/project-sales-batch.ts';
import { makeSalesProjectionRepository } from '../../functions/catalogue/sales-projection.repository.ts';
import { makeSalesReader } from '../../functions/catalogue/sales-reading.repository.ts';
import { catalogueOn } from '../../functions/catalogue/wiring.ts';
import { orderRecord } from '../../functions/ordering/order.record.ts';
import { withReason } from '../../functions/quotes/decisions.ts';
import { withSales } from '../../infra/local/sample-data/load/with-sales.ts';
import { salesSince } from '../../shared/domain/catalogue/model-sales.ts';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { instant } from '../../shared/domain/time/local-date.ts';
import { aModel, anOrganisation, aPerson, bodies, day, kboOf, on } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { anOrder } from '../support/orders.ts';
import { buyer, draft, granted, placed, submitted } from '../support/purchases.ts';
import { quotingOn, requested } from '../support/quotes.ts';
import { streamRecords } from '../support/stream.ts';
import { allItems, putItems, tableDigest } from '../support/table-contents.ts';

const model = aModel().id;
const supplier = aPerson('supplier');
const manager = aPerson('manager');
const marshalling = { removeUndefinedValues: true };
const everyone = [1, 2, 3, 4].map((number) => anOrganisation({ kbo: kboOf(700 + number), name: `Gemeente ${number}` }));

const open = async () => {
  const market = await openMarket({ buyers: [anOrganisation(), ...everyone] });
  const { database, clock } = market;
  const said: string[] = [];
  const handle = makeProjectSalesBatch({
    projection: makeSalesProjectionRepository(database),
    log: { error: (message) => void said.push(message) },
  });
  /** Everything that happened so far, from the beginning: what was handled before is delivered again. */
  const deliver = async () => {
    const Records = await streamRecords(database);
    expect(await handle({ Records: [...Records] })).toEqual({ batchItemFailures: [] });
    expect(said).toEqual([]);
  };
  return { ...market, handle, said, deliver, reader: makeSalesReader(database), catalogue: catalogueOn(database, clock.now) };
};

const counts = async ({ catalogue }: Awaited<ReturnType<typeof open>>) =>
  granted(await catalogue.countSales(manager, [model])).items.map(({ orders, drafts, quotes }) => [orders, drafts, quotes])[0];

test('an order counts from placing on, once however often it is told, and no more when it is cancelled', async () => {
  const shop = await open();
  const { order } = await placed(shop);
  await shop.deliver();
  expect(await counts(shop)).toEqual([1, 0, 0]);
  const before = await tableDigest(shop.database);
  await shop.deliver();
  expect(await tableDigest(shop.database)).toBe(before);
  granted(await shop.change(buyer, { orderId: order.id, action: 'cancel', version: order.version }, shop.withReason('Niet meer nodig')));
  await shop.deliver();
  expect(await counts(shop)).toEqual([0, 0, 0]);
  const [sale, ...others] = await shop.reader.sales(model, day('2000-01-01'));
  expect(others).toEqual([]);
  expect(sale).toMatchObject({ order: order.id, line: 1, buyer: order.buyer, live: false, unitNet: order.lines[0]?.unitPrice.net });
});

test('what a change would touch is counted while it is open: drafts until they are placed, quotes until they are decided', async () => {
  const shop = await open();
  const quoting = quotingOn(shop.database, shop.clock.now);
  await draft(shop);
  await submitted(shop);
  const { quote } = await requested(quoting);
  await shop.deliver();
  expect(await counts(shop)).toEqual([0, 2, 1]);
  granted(await quoting.change(buyer, { quoteId: quote.id, action: 'withdraw', version: quote.version }, withReason('Niet meer nodig')));
  await shop.deliver();
  expect(await counts(shop)).toEqual([0, 2, 0]);
});

test('a draft that names another model instead concerns the first no more, also when its past is told again', async () => {
  const shop = await open();
  const other = modelId('wagens.01.andere');
  const first = anOrder();
  const lines = first.lines.map((line) => ({ ...line, model: other }));
  const told = [first, anOrder({ version: 2, lines })].map((order, index) => ({
    dynamodb: { SequenceNumber: `${index}`, NewImage: marshall(orderRecord.toItem({ order, request: 'r', siblings: [] }), marshalling) },
  })) as DynamoDBRecord[];
  const concerned = async () =>
    [await shop.reader.concerns(model, salesSince(on)), await shop.reader.concerns(other, salesSince(on))].map((of) => of.length);
  await shop.handle({ Records: told });
  expect(await concerned()).toEqual([0, 1]);
  await shop.handle({ Records: told });
  expect(await concerned()).toEqual([0, 1]);
  expect(shop.said).toEqual([]);
});

test('a sale counts through the same day a year later in Brussels, and the day after no more', async () => {
  const shop = await open();
  // Half past eleven at night in UTC: the next day in Brussels.
  const order = anOrder({ state: 'placed', placedAt: instant(new Date('2025-06-14T22:30:00.000Z')) });
  await putItems(shop.database, [...withSales([orderRecord.toItem({ order, request: 'r', siblings: [order.id] })])]);
  const counted = async (today: string) => (await shop.reader.sales(model, salesSince(day(today)))).length;
  expect([await counted('2026-06-15'), await counted('2026-06-16')]).toEqual([1, 0]);
});

test('what others paid is told to signed-in buyers only when five orders by three others are there', async () => {
  const shop = await open();
  const paid = async () => granted(await shop.catalogue.pricesPaid(buyer, model)).paid;
  await placed(shop);
  for (const { kbo } of [...everyone.slice(0, 2), ...everyone.slice(0, 2)]) await placed(shop, { by: aPerson('buyer', kbo) });
  await shop.deliver();
  expect(await paid()).toEqual({ enough: false });
  await placed(shop, { by: aPerson('buyer', everyone[2]?.kbo) });
  await shop.deliver();
  expect(await paid()).toMatchObject({ enough: true, orders: 5, buyers: 3 });
});

test('a record that cannot be read holds up only what comes after it', async () => {
  const shop = await open();
  await placed(shop);
  const Records = await streamRecords(shop.database);
  const broken = { dynamodb: { SequenceNumber: '7', NewImage: { kind: { S: 'order' }, id: { S: 'x' } } } } as DynamoDBRecord;
  expect(await shop.handle({ Records: [...Records, broken] })).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
  expect(shop.said).toHaveLength(1);
  expect((await allItems(shop.database)).filter(modelSaleRecord.is)).toHaveLength(1);
});

test('another supplier or authority learns no count, and a supplier none of what buyers prepare', async () => {
  const shop = await open();
  await draft(shop);
  await shop.deliver();
  expect(granted(await shop.catalogue.countSales(supplier, [model])).items).toEqual([{ model, orders: 0 }]);
  for (const stranger of [aPerson('supplier', bodies.otherSupplier), aPerson('manager', bodies.otherIntercommunale)])
    expect(await shop.catalogue.countSales(stranger, [model])).toMatchObject({ ok: false, code: 'not-found' });
});
