import { expect, test } from 'vitest';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { orderStates } from '../../shared/domain/ordering/order-transitions.ts';
import { aChoice, aModel, anOption, aPerson, aVersion } from '../support/builders.ts';
import { layOrders } from '../support/laid-orders.ts';
import { openMarket, orderingOn } from '../support/market.ts';
import { type Bill, meter } from '../support/metered.ts';
import { approved, buyer, draft, granted, seen } from '../support/purchases.ts';

/** What each step costs in a table that holds this many orders already. */
const costsWith = async (count: number) => {
  const market = await openMarket();
  await layOrders(market.database, { count, state: 'placed' });
  const bill = meter(market.database);
  const costs: Record<string, Bill> = {};
  const metered = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const { answer, bill: cost } = await bill(work);
    costs[name] = cost;
    return answer;
  };
  const made = await metered('create', () => draft(market));
  const offered = granted(await metered('submit', () => market.submit(buyer, made.order.id, seen(made))));
  const ready = granted(await metered('approve', () => market.approve(aPerson('approver'), made.order.id, seen(offered))));
  const done = granted(await metered('place', () => market.place(buyer, made.order.id, seen(ready))));
  await metered('get', () => market.get(buyer, made.order.id));
  const page = granted(await metered('list', () => market.list(buyer, { limit: 10 })));
  await metered('next page', () => market.list(buyer, { limit: 10, cursor: page.next }));
  await metered('list by state', () => market.list(buyer, { limit: 10, state: 'placed' }));
  const cancel = { orderId: made.order.id, action: 'cancel', version: done.order.version } as const;
  await metered('cancel', () => market.change(buyer, cancel, market.withReason('meting')));
  return costs;
};

test('no step costs more with two thousand orders in the table than with twenty', async () => {
  const few = await costsWith(20);
  const many = await costsWith(2_000);
  expect(many).toEqual(few);
  expect(Object.entries(few).map(([step, { roundTrips }]) => [step, roundTrips])).toEqual([
    ['create', 3],
    ['submit', 3],
    ['approve', 2],
    ['place', 2],
    ['get', 1],
    ['list', 1],
    ['next page', 1],
    ['list by state', 1],
    ['cancel', 2],
  ]);
  expect(Object.values(few).every(({ capacity }) => capacity > 0)).toBe(true);
}, 120_000);

test('placing is one read and one transaction', async () => {
  const market = await openMarket();
  const view = await approved(market);
  const bill = meter(market.database);
  const { answer, bill: cost } = await bill(() => market.place(buyer, view.order.id, seen(view)));
  expect(answer.ok).toBe(true);
  expect(cost.commands).toEqual(['Query', 'TransactWriteItems']);
  expect(cost.roundTrips).toBe(2);
});

test('placing after a publication costs one more read and one more try', async () => {
  const market = await openMarket();
  const view = await approved(market);
  await market.replaceModel(aModel({ version: 2, versions: [aVersion({ number: 2 })] }));
  const bill = meter(market.database);
  const { answer, bill: cost } = await bill(() => market.place(buyer, view.order.id, seen(view)));
  expect(answer.ok).toBe(true);
  expect(cost.commands).toEqual(['Query', 'TransactWriteItems', 'BatchGetItem', 'TransactWriteItems']);
});

test('the largest order, twenty lines that each have their own model, is placed in one transaction', async () => {
  const models = Array.from({ length: 20 }, (_, index) =>
    aModel({ id: modelId(`wagens.01.model-${index}`), versions: [aVersion({ options: [anOption()] })] }),
  );
  const market = await openMarket({ models });
  const view = await approved(market, { lines: models.map(({ id }) => aChoice({ model: id, options: ['trekhaak'] })) });
  const bill = meter(market.database);
  const { answer, bill: cost } = await bill(() => market.place(buyer, view.order.id, seen(view)));
  expect(answer.ok).toBe(true);
  expect(cost.roundTrips).toBe(2);
  expect(await market.ledger()).toHaveLength(20);
});

test('a page is one query, in whichever state and through whoever’s eyes', async () => {
  const market = await openMarket();
  await layOrders(market.database, { count: 30, state: 'placed' });
  const bill = meter(market.database);
  const { list } = orderingOn(market.database, market.clock.now);
  for (const caller of [buyer, aPerson('supplier'), aPerson('manager'), aPerson('reviewer')])
    for (const state of [undefined, ...orderStates]) {
      const { bill: cost } = await bill(() => list(caller, { limit: 25, state }));
      expect(cost.commands).toEqual(['Query']);
      expect(cost.roundTrips).toBe(1);
    }
});
