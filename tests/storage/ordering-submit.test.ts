import { describe, expect, test } from 'vitest';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aChoice, aForm, aLot, aModel, anOrganisation, aPerson, bodies, day } from '../support/builders.ts';
import { openMarket } from '../support/market.ts';
import { approver, buyer, draft, granted, seen, submitted } from '../support/purchases.ts';

/** A city car costs € 27.000,00 net. */
const threshold = (amount: number) => ({ buyers: [anOrganisation({ approvalThreshold: cents(amount) })] });

test('up to the buyer’s own threshold an order is approved at once, by that rule', async () => {
  const market = await openMarket(threshold(27_000_00));
  const { order, events } = await submitted(market);
  expect(order).toMatchObject({ state: 'approved', version: 3 });
  expect(events.map(({ action, version }) => [action, version])).toEqual([
    ['create', 1],
    ['submit', 2],
    ['auto-approve', 3],
  ]);
  expect(granted(await market.get(buyer, order.id)).events).toHaveLength(3);
});

test('a cent above it, it waits for a second person', async () => {
  const market = await openMarket(threshold(26_999_99));
  const { order, next } = await submitted(market);
  expect(order).toMatchObject({ state: 'submitted', version: 2 });
  expect(next).toMatchObject({ action: 'approve', by: 'approver' });
});

test('with a threshold of zero every order waits', async () => {
  const market = await openMarket(threshold(0));
  expect((await submitted(market)).order.state).toBe('submitted');
});

describe('four eyes', () => {
  const approve = async (caller = approver) => {
    const market = await openMarket();
    const view = await submitted(market);
    const answer = await market.approve(caller, view.order.id, seen(view));
    return { market, view, answer };
  };

  test('another person of the same buyer approves', async () => {
    const { answer } = await approve();
    expect(granted(answer).order).toMatchObject({ state: 'approved', version: 3 });
  });

  test('whoever prepared it does not, also with the role', async () => {
    const { answer, market } = await approve({ ...buyer, roles: ['buyer', 'approver'] });
    expect(answer).toMatchObject({ ok: false, code: 'own-order' });
    expect((await market.orders()).map(({ state }) => state)).toEqual(['submitted']);
  });

  test('whoever changed it afterwards does not', async () => {
    const market = await openMarket();
    const both = { ...approver, roles: ['buyer', 'approver'] as const };
    const made = await draft(market);
    const revised = granted(await market.revise(both, made.order.id, { version: 1, lines: [aChoice()], form: aForm() }));
    const offered = granted(await market.submit(buyer, made.order.id, seen(revised)));
    expect(await market.approve(both, made.order.id, seen(offered))).toMatchObject({ code: 'own-order' });
  });

  test('what is approved is what was seen', async () => {
    const market = await openMarket();
    const { order } = await submitted(market);
    expect(await market.approve(approver, order.id, { version: order.version, net: cents(1), commission: cents(1) })).toMatchObject({
      code: 'price-changed',
      detail: { before: { net: 1 }, after: { net: 27_000_00 } },
    });
  });
});

test('an order is returned with a remark, revised and offered again', async () => {
  const market = await openMarket();
  const { order } = await submitted(market);
  const step = { orderId: order.id, action: 'return', version: 2 } as const;
  const returned = granted(await market.change(approver, step, market.withReason('liever een andere kleur')));
  expect(returned.order).toMatchObject({ state: 'returned', reason: 'liever een andere kleur' });
  const form = aForm({ remarks: 'in het wit' });
  const revised = granted(await market.revise(buyer, order.id, { version: 3, lines: [aChoice({ quantity: 2 })], form }));
  expect(revised.order).toMatchObject({ state: 'draft', remarks: 'in het wit', totals: { net: 54_000_00 } });
  expect(revised.order.reason).toBeUndefined();
  expect(granted(await market.submit(buyer, order.id, seen(revised))).order.state).toBe('submitted');
});

test('lines that would make another order cannot replace those of this one', async () => {
  const market = await openMarket({
    lots: [aLot(), aLot({ id: lotId('wagens.02'), number: '2' })],
    models: [
      aModel(),
      aModel({ id: modelId('wagens.02.bestelwagen') }),
      aModel({ id: modelId('wagens.01.andere'), supplier: bodies.otherSupplier }),
    ],
  });
  const made = await draft(market);
  const [own, otherLot, otherSupplier] = [
    aChoice(),
    aChoice({ model: modelId('wagens.02.bestelwagen') }),
    aChoice({ model: modelId('wagens.01.andere') }),
  ];
  for (const lines of [[otherLot], [otherSupplier], [own, otherLot], [own, otherSupplier]])
    expect(await market.revise(buyer, made.order.id, { version: 1, lines, form: aForm() })).toMatchObject({
      code: 'invalid-choice',
      detail: { reason: 'other-lot', lot: 'wagens.01' },
    });
});

test('the wanted date must still lie ahead when the order is offered', async () => {
  const market = await openMarket();
  const view = await draft(market, { form: aForm({ delivery: { ...aForm().delivery, wantedOn: day('2026-06-20') } }) });
  market.clock.setDay(day('2026-06-21'));
  expect(await market.submit(buyer, view.order.id, seen(view))).toMatchObject({ code: 'invalid-date', detail: { field: 'wantedOn' } });
});

test('an order follows its buyer to a new intercommunale while it is a draft', async () => {
  const market = await openMarket();
  const view = await draft(market);
  await market.replaceOrganisation(
    anOrganisation({ version: 2, memberships: [{ intercommunale: bodies.otherIntercommunale, from: day('2026-01-01') }] }),
  );
  const { order } = granted(await market.submit(buyer, view.order.id, seen(view)));
  expect(order.intercommunale).toBe(bodies.otherIntercommunale);
  expect(order.commission.map(({ beneficiary }) => beneficiary)).toEqual([bodies.otherIntercommunale]);
});

test('a stranger hears of nothing, whatever the step', async () => {
  const market = await openMarket();
  const view = await draft(market);
  const strangers = [
    aPerson('buyer', bodies.otherBuyer),
    aPerson('supplier'),
    aPerson('manager'),
    aPerson('reviewer'),
    aPerson('auditor', bodies.otherBuyer),
  ];
  for (const stranger of strangers) {
    expect(await market.get(stranger, view.order.id)).toEqual({ ok: false, code: 'not-found', detail: {} });
    expect(await market.submit(stranger, view.order.id, seen(view))).toEqual({ ok: false, code: 'not-found', detail: {} });
    expect(await market.revise(stranger, view.order.id, { version: 1, lines: [aChoice()], form: aForm() })).toEqual({
      ok: false,
      code: 'not-found',
      detail: {},
    });
    expect(granted(await market.list(stranger, { limit: 25 })).items).toEqual([]);
  }
});
