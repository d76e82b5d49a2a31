import { expect, test } from 'vitest';
import { CursorError, encodeCursor } from '../../functions/platform/cursor.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { layOrders } from '../support/laid-orders.ts';
import { type Market, openMarket } from '../support/market.ts';
import { buyer, draft, granted, placed } from '../support/purchases.ts';

const walk = async (market: Market, caller: Principal, limit: number, state?: OrderState) => {
  const pages = [];
  let cursor: string | undefined;
  do {
    const page = granted(await market.list(caller, { limit, state, cursor }));
    pages.push(page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return pages;
};

test('pages of twenty-five hold every order once, newest first', async () => {
  const market = await openMarket();
  const laid = await layOrders(market.database, { count: 60, state: 'placed' });
  const pages = await walk(market, buyer, 25);
  expect(pages.map((page) => page.length)).toEqual([25, 25, 10]);
  expect(pages.flat().map(({ id }) => id)).toEqual(laid.map(({ id }) => id).toReversed());
});

test('a state narrows the list, and an order moves between states', async () => {
  const market = await openMarket();
  await layOrders(market.database, { count: 5, state: 'placed' });
  const made = await draft(market);
  expect((await walk(market, buyer, 25, 'draft')).flat().map(({ id }) => id)).toEqual([made.order.id]);
  expect((await walk(market, buyer, 2, 'placed')).flat()).toHaveLength(5);
  granted(await market.change(buyer, { orderId: made.order.id, action: 'discard', version: 1 }, market.plainly));
  expect((await walk(market, buyer, 25, 'draft')).flat()).toEqual([]);
  expect((await walk(market, buyer, 25, 'cancelled')).flat().map(({ id }) => id)).toEqual([made.order.id]);
  expect((await walk(market, buyer, 25)).flat()).toHaveLength(6);
});

test('each organisation sees its own orders and no others', async () => {
  const market = await openMarket();
  const own = await placed(market);
  const other = await placed(market, { by: aPerson('buyer', bodies.otherBuyer) });
  const seenBy = async (caller: Principal) => (await walk(market, caller, 25)).flat().map(({ id }) => id);
  expect(await seenBy(buyer)).toEqual([own.order.id]);
  expect(await seenBy(aPerson('approver'))).toEqual([own.order.id]);
  expect(await seenBy(aPerson('buyer', bodies.otherBuyer))).toEqual([other.order.id]);
  for (const both of [aPerson('supplier'), aPerson('manager'), aPerson('reviewer')])
    expect(new Set(await seenBy(both))).toEqual(new Set([own.order.id, other.order.id]));
  for (const neither of [
    aPerson('supplier', bodies.otherSupplier),
    aPerson('manager', bodies.buyer),
    aPerson('reviewer', bodies.otherIntercommunale),
  ])
    expect(await seenBy(neither)).toEqual([]);
});

test('a row holds what the order holds, and nothing of how it is kept', async () => {
  const market = await openMarket();
  const { order } = await placed(market);
  const [row] = granted(await market.list(buyer, { limit: 25 })).items;
  expect(row).toEqual({
    id: order.id,
    number: order.number,
    state: 'placed',
    version: order.version,
    buyer: order.buyer,
    buyerName: order.buyerName,
    supplier: order.supplier,
    supplierName: 'Leverancier',
    framework: 'wagens',
    frameworkTitle: 'Wagens',
    lot: 'wagens.01',
    title: '1 × Merk Stadswagen',
    quantity: 1,
    net: order.totals.net,
    cost: order.totals.cost,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    next: { action: 'acknowledge', by: 'supplier', before: '2026-06-25' },
    sample: false,
  });
});

test('the cursor of another list is refused', async () => {
  const market = await openMarket();
  await layOrders(market.database, { count: 3, state: 'placed' });
  const cursor = granted(await market.list(buyer, { limit: 1 })).next;
  expect(cursor).toBeDefined();
  await expect(market.list(aPerson('buyer', bodies.otherBuyer), { limit: 1, cursor })).rejects.toThrow(CursorError);
  await expect(market.list(aPerson('supplier'), { limit: 1, cursor })).rejects.toThrow(CursorError);
  await expect(market.list(buyer, { limit: 1, cursor, state: 'placed' })).rejects.toThrow(CursorError);
});

test('a cursor that somebody made up is refused before it reaches the table', async () => {
  const market = await openMarket();
  const own = { gsi1pk: `ORDERS#buyer#${bodies.buyer}`, gsi1sk: 'x', pk: 'x', sk: 'x' };
  const { gsi1sk: _, ...withoutSort } = own;
  const { pk: __, ...withoutItem } = own;
  for (const forged of [{}, [], null, 'x', withoutSort, withoutItem, { ...own, gsi1sk: '' }, { ...own, more: 1 }, { ...own, pk: 1 }])
    await expect(market.list(buyer, { limit: 5, cursor: encodeCursor(forged as never) })).rejects.toThrow(CursorError);
});
