import { describe, expect, test } from 'vitest';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import { frameworkId, lotId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { aChoice, aCommissionRule, aFramework, aPerson, bodies, day } from '../support/builders.ts';
import { deliveringOn } from '../support/delivering.ts';
import { openMarket } from '../support/market.ts';
import { approver, buyer, granted, placed, seen } from '../support/purchases.ts';

const lot = lotId('wagens.01');
const framework = frameworkId('wagens');
const supplier = aPerson('supplier');
const manager = aPerson('manager');

const shared = {
  frameworks: [
    aFramework({
      commissionRules: [
        aCommissionRule({
          shares: [
            { to: 'own-intercommunale', share: basisPoints(7_500) },
            { to: 'authority', share: basisPoints(2_500) },
          ],
        }),
      ],
    }),
  ],
};

describe.each([
  { action: 'cancel', by: buyer },
  { action: 'cancel', by: manager },
  { action: 'refuse', by: supplier },
] as const)('$action by $by.roles', ({ action, by }) => {
  test('gives the room back and reverses every entry', async () => {
    const market = await openMarket(shared);
    const before = { lot: await market.room(lot), framework: await market.room(framework) };
    const { order } = await placed(market, { lines: [aChoice({ quantity: 3 }), aChoice({ options: ['trekhaak'] })] });
    market.clock.setDay(day('2026-07-02'));
    const step = { orderId: order.id, action, version: order.version };
    const after = granted(await market.change(by, step, market.withReason('het gaat niet door')));
    expect(after.order.state).toBe(action === 'cancel' ? 'cancelled' : 'refused');
    expect({ lot: await market.room(lot), framework: await market.room(framework) }).toEqual(before);
    const ledger = await market.ledger();
    expect(ledger).toHaveLength(8);
    for (const beneficiary of [bodies.intercommunale, bodies.authority])
      for (const measure of ['commission', 'list', 'discount', 'quantity'] as const)
        expect(ledger.filter((entry) => entry.beneficiary === beneficiary).reduce((sum, entry) => sum + entry[measure], 0)).toBe(0);
    expect(new Set(ledger.map(({ cause, bookedOn }) => `${cause} ${bookedOn}`))).toEqual(
      new Set(['accrual 2026-06-15', 'reversal 2026-07-02']),
    );
  });

  test('happens once, also when asked several times at once', async () => {
    const market = await openMarket(shared);
    const before = await market.room(framework);
    const { order } = await placed(market);
    const step = { orderId: order.id, action, version: order.version };
    const answers = await Promise.all([1, 2, 3].map(() => market.change(by, step, market.withReason('dubbel'))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await market.room(framework)).toEqual(before);
    expect(await market.ledger()).toHaveLength(4);
  });
});

test('a supplier that acknowledges while the buyer cancels: one of them is told', async () => {
  const market = await openMarket();
  const { order } = await placed(market);
  const answers = await Promise.all([
    market.change(
      supplier,
      { orderId: order.id, action: 'acknowledge', version: order.version },
      acknowledgement(day('2026-09-01'), undefined),
    ),
    market.change(buyer, { orderId: order.id, action: 'cancel', version: order.version }, market.withReason('te laat')),
  ]);
  expect(answers.map((answer) => (answer.ok ? 'done' : answer.code)).toSorted()).toEqual([
    'done',
    expect.stringMatching(/^(stale-version|wrong-state)$/),
  ]);
});

test('an order runs from acknowledgement to its close', async () => {
  const market = await openMarket();
  let view = await placed(market);
  const step = (action: 'acknowledge' | 'close') => ({
    orderId: view.order.id,
    action,
    version: view.order.version,
  });
  view = granted(await market.change(supplier, step('acknowledge'), acknowledgement(day('2026-09-01'), 'in productie')));
  expect(view).toMatchObject({
    order: { state: 'acknowledged', promisedOn: '2026-09-01' },
    next: { action: 'deliver', before: '2026-09-01' },
  });
  market.clock.setDay(day('2026-09-03'));
  expect(granted(await market.get(buyer, view.order.id)).next).toMatchObject({ late: true });
  const delivering = deliveringOn(market.database, market.clock.now);
  const seenNow = () => ({ version: view.order.version });
  view = granted(await delivering.report(supplier, view.order.id, { ...seenNow(), deliveredOn: day('2026-09-02') }));
  expect(view.next).toMatchObject({ action: 'accept', by: 'buyer', before: '2026-10-02' });
  const delivery = { orderId: view.order.id, number: 1 };
  view = granted(await delivering.check(buyer, delivery, { ...seenNow(), lines: [], checklist: [] }));
  expect(view.order).toMatchObject({ state: 'accepted', acceptedOn: '2026-09-03', warrantyUntil: '2028-09-03' });
  view = granted(await market.change(buyer, step('close'), market.plainly));
  expect(view.order.state).toBe('closed');
  expect(view.next).toBeUndefined();
  expect(view.actions).toEqual([]);
  expect(view.events.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a promise lies ahead, and a delivery between the placing and today, by the Brussels calendar', async () => {
  const market = await openMarket();
  // Half past midnight in Brussels, still the day before in UTC.
  market.clock.set(instant(new Date('2026-06-15T22:30:00.000Z')));
  const { order } = await placed(market);
  const acknowledge = { orderId: order.id, action: 'acknowledge', version: order.version } as const;
  expect(await market.change(supplier, acknowledge, acknowledgement(day('2026-06-15'), undefined))).toMatchObject({
    code: 'invalid-date',
    detail: { earliest: '2026-06-16' },
  });
  const view = granted(await market.change(supplier, acknowledge, acknowledgement(day('2026-06-16'), undefined)));
  const { report } = deliveringOn(market.database, market.clock.now);
  const delivered = (deliveredOn: LocalDate) => report(supplier, order.id, { version: view.order.version, deliveredOn });
  expect(await delivered(day('2026-06-15'))).toMatchObject({
    code: 'invalid-date',
    detail: { earliest: '2026-06-16', latest: '2026-06-16' },
  });
  expect(await delivered(day('2026-06-17'))).toMatchObject({ code: 'invalid-date' });
  expect(await delivered(day('2026-06-16'))).toMatchObject({ ok: true });
});

test('outsiders see an order from its placing on, without who prepared it', async () => {
  const market = await openMarket();
  const { order } = await placed(market);
  for (const outsider of [supplier, manager, aPerson('reviewer'), aPerson('auditor', bodies.supplier)]) {
    const view = granted(await market.get(outsider, order.id));
    expect(view.events.map(({ action }) => action)).toEqual(['place']);
    expect(view.order.preparers).toEqual([]);
    expect(JSON.stringify(view)).not.toContain(approver.person);
    expect(view.order).not.toHaveProperty('basis');
  }
  const own = granted(await market.get(aPerson('auditor'), order.id));
  expect(own.events.map(({ action }) => action)).toEqual(['create', 'submit', 'approve', 'place']);
  expect(own.actions).toEqual([]);
});

test('other suppliers, authorities and regions hear of nothing', async () => {
  const market = await openMarket();
  const { order } = await placed(market);
  const cancel = { orderId: order.id, action: 'cancel', version: order.version } as const;
  for (const stranger of [
    aPerson('supplier', bodies.otherSupplier),
    aPerson('manager', bodies.otherIntercommunale),
    aPerson('reviewer', bodies.otherIntercommunale),
    aPerson('manager', bodies.intercommunale),
    aPerson('reviewer', bodies.authority),
    aPerson('buyer', bodies.supplier),
  ]) {
    expect(await market.get(stranger, order.id)).toEqual({ ok: false, code: 'not-found', detail: {} });
    expect(await market.change(stranger, cancel, market.withReason('zomaar'))).toEqual({ ok: false, code: 'not-found', detail: {} });
  }
});

test('a role without the step cannot take it on its own order either', async () => {
  const market = await openMarket();
  const { order } = await placed(market);
  const cancel = { orderId: order.id, action: 'cancel', version: order.version } as const;
  for (const powerless of [supplier, aPerson('reviewer'), approver, aPerson('auditor')])
    expect(await market.change(powerless, cancel, market.withReason('mag niet'))).toMatchObject({ code: 'not-found' });
  expect(seen(granted(await market.get(buyer, order.id))).version).toBe(order.version);
});
