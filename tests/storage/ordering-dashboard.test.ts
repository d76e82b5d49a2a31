import { expect, test } from 'vitest';
import { makeApprovalPolicyRepository } from '../../functions/ordering/approval-policy.repository.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import { makeGetDashboard } from '../../functions/ordering/get-dashboard.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import type { Result } from '../../shared/domain/result.ts';
import { aChoice, aPerson, bodies, day } from '../support/builders.ts';
import { deliveringOn } from '../support/delivering.ts';
import { anInvoice, billing } from '../support/invoices.ts';
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

test('shows buyer and supplier what is left to check, to mend and to pay, as it goes on', async () => {
  const market = await openMarket();
  const get = dashboardOn(market);
  const [supplier, use] = [aPerson('supplier'), deliveringOn(market.database, market.clock.now)];
  const toDo = async (reader: typeof supplier) => granted(await get(reader)).waiting.map(({ next }) => [next?.action, next?.before]);
  const { order } = await placed(market, { lines: [aChoice({ quantity: 3 })] });
  const yes = { orderId: order.id, action: 'acknowledge', version: order.version } as const;
  let { version } = granted(await market.change(supplier, yes, acknowledgement(day('2026-09-01'), undefined))).order;
  const at = { orderId: order.id, number: 1 };
  const took = async (step: Promise<Result<{ readonly order: Omit<Order, 'basis'> }, string>>) => {
    const after = granted(await step).order;
    version = after.version;
    return after;
  };

  market.clock.setDay(day('2026-08-03'));
  await took(
    use.report(supplier, order.id, { version, deliveredOn: day('2026-08-03'), lines: [{ line: 1, quantity: 2, serials: ['A1', 'A2'] }] }),
  );
  expect([await toDo(buyer), await toDo(supplier)]).toEqual([[['accept', '2026-09-02']], [['deliver', '2026-09-01']]]);

  const found = [{ line: 1, accepted: 1, refused: 1, defects: 'Kras' }];
  const checked = await took(use.check(buyer, at, { version, lines: found, checklist: [], mendBy: day('2026-08-20') }));
  expect([await toDo(buyer), await toDo(supplier)]).toEqual([
    [],
    [
      ['mend', '2026-08-20'],
      ['deliver', '2026-09-01'],
    ],
  ]);

  const invoice = anInvoice(checked, { lines: checked.lines.map((line) => billing(line, 1)) });
  await took(use.receive(supplier, { orderId: order.id, version }, { invoice, source: 'typed' }));
  market.clock.setDay(day('2026-08-10'));
  await took(use.mend(supplier, at, { version, on: day('2026-08-10'), note: 'Hersteld' }));
  expect([await toDo(buyer), await toDo(supplier)]).toEqual([
    [
      ['invoice', '2026-09-02'],
      ['accept', '2026-09-09'],
    ],
    [['deliver', '2026-09-01']],
  ]);
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
