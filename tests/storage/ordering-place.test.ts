import { describe, expect, test } from 'vitest';
import { ceilingRecord } from '../../functions/frameworks/ceiling.record.ts';
import { frameworkId, lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aChoice, aCommissionRule, aFramework, aLot, aModel, anOrganisation, aPerson, aVersion, bodies, day } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { approved, buyer, granted, placed, seen } from '../support/purchases.ts';
import { putItem, tableDigest } from '../support/table-contents.ts';

const lot = lotId('wagens.01');
const framework = frameworkId('wagens');

test('placing takes room under both ceilings and books the commission', async () => {
  const market = await openMarket({ lots: [aLot({ maximum: { value: cents(100_000_00), quantity: 5 } })] });
  const { order } = await placed(market, { lines: [aChoice({ quantity: 2 })] });
  expect(order).toMatchObject({ state: 'placed', placedAt: market.clock.now() });
  expect(await market.room(lot)).toEqual({ value: 46_000_00, quantity: 3 });
  expect(await market.room(framework)).toEqual({ value: 1_000_000_000 - 54_000_00 });
  expect(await market.ledger()).toMatchObject([
    {
      beneficiary: bodies.intercommunale,
      payer: bodies.buyer,
      order: order.id,
      cause: 'accrual',
      bookedOn: '2026-06-15',
      quantity: 2,
      list: 60_000_00,
      discount: 6_000_00,
      commission: 1_080_00,
    },
  ]);
});

describe('something changed since the order was approved', () => {
  const ready = async (stock = {}) => {
    const market = await openMarket(stock);
    const view = await approved(market);
    return { market, view, place: () => market.place(buyer, view.order.id, seen(view)) };
  };

  test('another price is refused with old and new side by side, and nothing is written', async () => {
    const { market, place } = await ready();
    await market.replaceModel(aModel({ version: 2, versions: [aVersion({ number: 2, listPrice: cents(31_000_00) })] }));
    const before = await tableDigest(market.database);
    expect(await place()).toMatchObject({
      ok: false,
      code: 'price-changed',
      detail: {
        before: { net: 27_000_00, commission: 540_00 },
        after: { net: 27_900_00, commission: 558_00 },
        lines: [{ line: 1, before: 27_000_00, after: 27_900_00 }],
      },
    });
    expect(await tableDigest(market.database)).toBe(before);
  });

  test('the same price under a new version is placed, on that version', async () => {
    const { market, place } = await ready();
    await market.replaceModel(aModel({ version: 2, versions: [aVersion({ number: 2, deliveryWeeks: 12 })] }));
    const { order } = granted(await place());
    expect(order.state).toBe('placed');
    expect(order.lines.map(({ modelVersion }) => modelVersion)).toEqual([2]);
    expect((await market.orders())[0]?.basis.models).toEqual([{ id: modelId('wagens.01.stadswagen'), version: 2 }]);
  });

  test('a scheduled price that has come into force since is a changed price', async () => {
    const scheduled = aVersion({ number: 2, effectiveFrom: day('2026-06-20'), listPrice: cents(29_000_00) });
    const { market, place } = await ready({ models: [aModel({ versions: [aVersion(), scheduled] })] });
    market.clock.setDay(day('2026-06-20'));
    expect(await place()).toMatchObject({ code: 'price-changed', detail: { after: { net: 26_100_00 } } });
    market.clock.setDay(day('2026-06-19'));
    expect(await place()).toMatchObject({ ok: true });
  });

  test('a withdrawn model', async () => {
    const { market, place } = await ready();
    const withdrawal = { from: day('2026-06-15'), reason: 'uit het gamma', replacement: modelId('wagens.01.opvolger') };
    await market.replaceModel(aModel({ version: 2, withdrawal }));
    expect(await place()).toMatchObject({ code: 'model-withdrawn', detail: { replacement: 'wagens.01.opvolger' } });
  });

  test('a model that will be withdrawn later is placed', async () => {
    const { market, place } = await ready();
    await market.replaceModel(aModel({ version: 2, withdrawal: { from: day('2026-06-16'), reason: 'uit het gamma' } }));
    expect(await place()).toMatchObject({ ok: true });
  });

  test('a buyer that is no longer of an eligible kind', async () => {
    const { market, place } = await ready();
    await market.replaceOrganisation(anOrganisation({ version: 2, kind: 'school' }));
    expect(await place()).toMatchObject({ code: 'not-eligible', detail: { failed: [{ condition: 'kind', is: 'school' }] } });
  });

  test('a buyer that moved to another intercommunale: the commission goes there', async () => {
    const { market, place } = await ready();
    const memberships = [{ intercommunale: bodies.otherIntercommunale, from: day('2026-01-01') }];
    await market.replaceOrganisation(anOrganisation({ version: 2, memberships }));
    const { order } = granted(await place());
    expect(order.intercommunale).toBe(bodies.otherIntercommunale);
    expect((await market.ledger()).map(({ beneficiary }) => beneficiary)).toEqual([bodies.otherIntercommunale]);
    expect(granted(await market.list(aPerson('reviewer', bodies.otherIntercommunale), { limit: 25 })).items).toHaveLength(1);
    expect(granted(await market.list(aPerson('reviewer'), { limit: 25 })).items).toEqual([]);
  });

  test('a membership that ends by itself, on its day', async () => {
    const memberships = [
      { intercommunale: bodies.intercommunale, from: day('2010-01-01'), until: day('2026-06-30') },
      { intercommunale: bodies.otherIntercommunale, from: day('2026-07-01') },
    ];
    const { market, place } = await ready({ buyers: [anOrganisation({ memberships })] });
    market.clock.setDay(day('2026-07-01'));
    expect(granted(await place()).order.intercommunale).toBe(bodies.otherIntercommunale);
  });

  test('a commission rule that asks more', async () => {
    const { market, place } = await ready();
    const dearer = aCommissionRule({ base: { kind: 'percentage', of: 'net', rate: basisPoints(300) } });
    await market.replaceFramework(aFramework({ version: 2, commissionRules: [dearer] }));
    expect(await place()).toMatchObject({
      code: 'price-changed',
      detail: {
        before: { commission: 540_00 },
        after: { commission: 810_00 },
        lines: [{ commissionBefore: 540_00, commissionAfter: 810_00 }],
      },
    });
  });

  test('a lot whose supplier lost its award', async () => {
    const { market, place } = await ready();
    await market.replaceLot(aLot({ version: 2, awards: [{ supplier: bodies.otherSupplier, rank: 1, discountFloor: basisPoints(0) }] }));
    expect(await place()).toMatchObject({ code: 'award-method' });
  });

  test('a framework that has ended, by the day or by a decision', async () => {
    const { market, view, place } = await ready();
    const { endsOn } = aFramework();
    market.clock.setDay(addDays(endsOn, 1));
    expect(await place()).toMatchObject({ code: 'framework-ended', detail: { endsOn } });
    market.clock.setDay(day('2026-06-15'));
    await market.replaceFramework(aFramework({ version: 2, endsOn: day('2026-06-14') }));
    expect(await market.place(buyer, view.order.id, seen(view))).toMatchObject({ code: 'framework-ended' });
  });
});

test('a framework that has not started is refused when the order is offered', async () => {
  const market = await openMarket({ frameworks: [aFramework({ startsOn: day('2026-07-01') })] });
  await expect(approved(market)).rejects.toThrow('framework-not-started');
  market.clock.setDay(day('2026-07-01'));
  expect((await placed(market)).order.state).toBe('placed');
});

describe('refused', () => {
  test('with figures that are not those of the order', async () => {
    const market = await openMarket();
    const view = await approved(market);
    expect(await market.place(buyer, view.order.id, { ...seen(view), net: cents(1) })).toMatchObject({ code: 'price-changed' });
  });

  test('at another version than the one that was seen', async () => {
    const market = await openMarket();
    const view = await approved(market);
    expect(await market.place(buyer, view.order.id, { ...seen(view), version: 1 })).toMatchObject({
      code: 'stale-version',
      detail: { seen: 1, now: 3 },
    });
  });

  test('in another state than approved', async () => {
    const market = await openMarket();
    const view = await placed(market);
    expect(await market.place(buyer, view.order.id, seen(view))).toMatchObject({ code: 'wrong-state', detail: { state: 'placed' } });
  });

  test('when the same order is placed twice at once: it is placed once', async () => {
    const market = await openMarket();
    const view = await approved(market);
    const answers = await Promise.all([1, 2, 3, 4].map(() => market.place(buyer, view.order.id, seen(view))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(['stale-version', 'wrong-state']).toContain(answer.code);
    expect(await market.ledger()).toHaveLength(1);
    expect(await market.room(framework)).toEqual({ value: 1_000_000_000 - 27_000_00 });
  });

  test('to every stranger, as if it did not exist', async () => {
    const market = await openMarket();
    const view = await approved(market);
    const missing = await market.place(buyer, '0'.repeat(26) as never, seen(view));
    for (const stranger of [aPerson('buyer', bodies.otherBuyer), aPerson('supplier'), aPerson('manager'), aPerson('reviewer')])
      expect(await market.place(stranger, view.order.id, seen(view))).toEqual(missing);
  });
});

describe('a ceiling is reached', () => {
  test.each([
    ['value of the lot', { lot: { value: cents(50_000_00) } }, { scope: 'wagens.01', measure: 'value', room: 23_000_00, asked: 27_000_00 }],
    ['quantity of the lot', { lot: { quantity: 1 } }, { scope: 'wagens.01', measure: 'quantity', room: 0, asked: 1 }],
    [
      'value of the framework',
      { framework: { value: cents(27_000_00) } },
      { scope: 'wagens', measure: 'value', room: 0, asked: 27_000_00 },
    ],
    ['quantity of the framework', { framework: { quantity: 1 } }, { scope: 'wagens', measure: 'quantity', room: 0, asked: 1 }],
  ])('%s', async (_, maximum, detail) => {
    const plenty = { value: cents(1_000_000_000), quantity: 1_000 };
    const market = await openMarket({
      frameworks: [aFramework({ maximum: { ...plenty, ...('framework' in maximum && maximum.framework) } })],
      lots: [aLot({ maximum: { ...plenty, ...('lot' in maximum && maximum.lot) } })],
    });
    const [first, second] = [await approved(market), await approved(market)];
    granted(await market.place(buyer, first.order.id, seen(first)));
    const before = await tableDigest(market.database);
    expect(await market.place(buyer, second.order.id, seen(second))).toEqual({ ok: false, code: 'ceiling-reached', detail });
    expect(await tableDigest(market.database)).toBe(before);
  });

  test('a ceiling of zero lets nothing through', async () => {
    const market = await openMarket({ lots: [aLot({ maximum: { value: cents(0) } })] });
    await expect(approved(market)).rejects.toThrow('ceiling-reached');
  });

  test('a ceiling that became zero lets not even something free through', async () => {
    const free = aModel({ versions: [aVersion({ listPrice: cents(0), options: [] })] });
    const market = await openMarket({ models: [free] });
    const view = await approved(market, { lines: [aChoice()] });
    await putItem(market.database, ceilingRecord.toItem({ scope: lot, maximum: { value: cents(0) }, room: { value: cents(0) } }));
    expect(view.order.totals.net).toBe(0);
    expect(await market.place(buyer, view.order.id, seen(view))).toMatchObject({ code: 'ceiling-reached' });
  });

  test('room that a cancelled order gave back can be taken again', async () => {
    const market = await openMarket({ lots: [aLot({ maximum: { quantity: 1 } })] });
    const [first, second] = [await approved(market), await approved(market)];
    const done = granted(await market.place(buyer, first.order.id, seen(first)));
    expect(await market.place(buyer, second.order.id, seen(second))).toMatchObject({ code: 'ceiling-reached' });
    const step = { orderId: first.order.id, action: 'cancel', version: done.order.version } as const;
    granted(await market.change(buyer, step, market.withReason('niet meer nodig')));
    granted(await market.place(buyer, second.order.id, seen(second)));
    expect(await market.room(lot)).toEqual({ quantity: 0 });
  });
});
