import { expect, test } from 'vitest';
import { makeApprovalPolicyRepository } from '../../functions/ordering/approval-policy.repository.ts';
import { makeGetDashboard } from '../../functions/ordering/get-dashboard.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import { aPerson, bodies } from '../support/builders.ts';
import { layOrders } from '../support/laid-orders.ts';
import { openMarket } from '../support/market.ts';
import { meter } from '../support/metered.ts';
import { buyer, draft, granted, placed } from '../support/purchases.ts';

const dashboardOn = (market: Awaited<ReturnType<typeof openMarket>>) =>
  makeGetDashboard({
    orders: makeOrderRepository(market.database),
    policies: makeApprovalPolicyRepository(market.database),
    now: market.clock.now,
  });

test('shows each organisation its own orders and whose move it is', async () => {
  const market = await openMarket();
  const get = dashboardOn(market);
  const prepared = await draft(market);
  const sent = await placed(market);
  await placed(market, { by: aPerson('buyer', bodies.otherBuyer) });
  const own = granted(await get(buyer));
  expect(own.waiting.map(({ id }) => id)).toEqual([prepared.order.id]);
  expect(own).toMatchObject({ today: '2026-06-15', late: [], more: false });
  expect(granted(await get(aPerson('supplier'))).waiting).toHaveLength(2);
  expect(granted(await get(aPerson('supplier', bodies.otherSupplier))).waiting).toEqual([]);
  expect(granted(await get(aPerson('auditor'))).waiting).toEqual([]);
  market.clock.setDay('2026-08-01' as never);
  expect(granted(await get(buyer)).late.map(({ id }) => id)).toEqual([sent.order.id]);
});

test('costs as much with four hundred closed orders as with a hundred', async () => {
  const market = await openMarket();
  await layOrders(market.database, { count: 110, state: 'closed' });
  const get = dashboardOn(market);
  const measure = meter(market.database);
  const cost = async () => (await measure(() => get(buyer))).bill;
  const before = await cost();
  await layOrders(market.database, { count: 400, state: 'closed' });
  expect(await cost()).toEqual(before);
});
