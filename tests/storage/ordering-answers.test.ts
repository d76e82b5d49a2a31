import { describe, expect, test } from 'vitest';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { disagreed, movedDate, proposed, received } from '../../functions/ordering/supplier-answers.ts';
import { frameworkId, lotId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import type { Order, Proposal } from '../../shared/domain/ordering/order.ts';
import { liveStates, type OrderAction, orderStates } from '../../shared/domain/ordering/order-transitions.ts';
import { wrongInTheBooks } from '../support/bookkeeping.ts';
import { aChoice, aCommissionRule, aFramework, aPerson, bodies, day } from '../support/builders.ts';
import { type Market, openMarket } from '../support/market.ts';
import { approved, approver, buyer, draft, granted, placed, seen, submitted } from '../support/purchases.ts';
import { allItems } from '../support/table-contents.ts';

const supplier = aPerson('supplier');
const manager = aPerson('manager');
const framework = frameworkId('wagens');
const lot = lotId('wagens.01');

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
const lines = [aChoice({ quantity: 3 }), aChoice({ options: ['trekhaak'], quantity: 2 })];
const proposal: Proposal = { promisedOn: day('2026-09-01'), lines: [{ line: 1, quantity: 1 }], note: 'Er zijn er nog drie in voorraad.' };

const aim = ({ order }: OrderView, action: OrderAction) => ({ orderId: order.id, action, version: order.version });
const version = ({ order }: OrderView) => ({ orderId: order.id, version: order.version });
const due = async (market: Market) => (await market.ledger()).reduce((sum, { commission }) => sum + commission, 0);
const inOrder = async (market: Market) => expect(wrongInTheBooks(await allItems(market.database))).toEqual([]);

/** Everything that came of the first line so many, of the second none. */
const came = (units: number) => (order: Order) =>
  ({ ok: true, value: { patch: { lines: order.lines.map((line) => ({ ...line, delivered: line.number === 1 ? units : 0 })) } } }) as const;

const conditional = async (market: Market) => {
  const view = await placed(market, { lines });
  return granted(await market.change(supplier, aim(view, 'propose'), proposed(proposal)));
};
const acknowledged = async (market: Market) => {
  const view = await placed(market, { lines });
  return granted(await market.change(supplier, aim(view, 'acknowledge'), acknowledgement(day('2026-09-01'), undefined)));
};
const partly = async (market: Market, units = 2) => {
  const view = await acknowledged(market);
  return granted(await market.change(supplier, aim(view, 'deliver'), came(units)));
};

describe('a proposal', () => {
  test('waits for the buyer, and changes nothing of room and commission', async () => {
    const market = await openMarket(shared);
    const before = await placed(market, { lines });
    const room = await market.room(framework);
    const view = granted(await market.change(supplier, aim(before, 'propose'), proposed(proposal)));
    expect(view).toMatchObject({ order: { state: 'conditionally-accepted', proposal }, next: { action: 'agree', by: 'buyer' } });
    expect(view.order.totals).toEqual(before.order.totals);
    expect(await market.room(framework)).toEqual(room);
    await inOrder(market);
  });

  test('that the buyer agrees to becomes the order: less to pay, room given back, commission corrected', async () => {
    const market = await openMarket(shared);
    const view = await conditional(market);
    const before = { framework: await market.room(framework), lot: await market.room(lot), due: await due(market) };
    const after = granted(await market.agree(buyer, version(view)));
    expect(after.order).toMatchObject({ state: 'acknowledged', promisedOn: '2026-09-01', firstPromisedOn: '2026-09-01' });
    expect(after.order.proposal).toBeUndefined();
    expect(after.order.lines.map(({ quantity, net }) => [quantity, net])).toEqual([
      [1, 27_000_00],
      [2, 55_440_00],
    ]);
    expect(after.order.totals).toMatchObject({ net: 82_440_00, commission: 1_648_80, vat: 17_312_40 });
    expect((await market.room(framework)).value).toBe((before.framework.value ?? 0) + 54_000_00);
    expect((await market.room(lot)).value).toBe((before.lot.value ?? 0) + 54_000_00);
    expect(before.due - (await due(market))).toBe(1_080_00);
    const corrections = (await market.ledger()).filter(({ cause }) => cause === 'correction');
    expect(corrections.map(({ beneficiary, quantity, commission }) => [beneficiary, quantity, commission])).toEqual(
      expect.arrayContaining([
        [bodies.intercommunale, -2, -810_00],
        [bodies.authority, -2, -270_00],
      ]),
    );
    expect(after.events.at(-1)).toMatchObject({
      action: 'agree',
      changes: expect.arrayContaining([expect.objectContaining({ field: 'net' })]),
    });
    await inOrder(market);
  });

  test('that only moves the day leaves the amounts as they are, and reads no rules', async () => {
    const market = await openMarket(shared);
    const made = await placed(market, { lines });
    const form = { ...made.order.delivery, wantedOn: day('2026-08-01') };
    const later = { ...proposal, lines: [], promisedOn: day('2026-10-01') };
    expect(await market.change(supplier, aim(made, 'propose'), proposed(later))).toMatchObject({
      code: 'invalid-proposal',
      detail: { reason: 'nothing-changes' },
    });
    const wanted = await placed(market, { lines, form: { ...made.order, delivery: form } });
    const view = granted(await market.change(supplier, aim(wanted, 'propose'), proposed(later)));
    const after = granted(await market.agree(buyer, version(view)));
    expect(after.order).toMatchObject({ state: 'acknowledged', promisedOn: '2026-10-01', totals: wanted.order.totals });
    expect((await market.ledger()).every(({ cause }) => cause === 'accrual')).toBe(true);
  });

  test('that the buyer does not agree to leaves the order as it was placed, for another answer', async () => {
    const market = await openMarket(shared);
    const view = await conditional(market);
    const back = granted(await market.change(buyer, aim(view, 'disagree'), disagreed('We hebben er drie nodig.')));
    expect(back).toMatchObject({ order: { state: 'placed' }, next: { action: 'acknowledge', by: 'supplier' } });
    expect(back.order.proposal).toBeUndefined();
    expect(back.events.at(-1)).toMatchObject({ note: 'We hebben er drie nodig.', changes: [{ field: 'proposal', before: proposal }] });
    expect(
      granted(await market.change(supplier, aim(back, 'propose'), proposed({ ...proposal, lines: [{ line: 1, quantity: 2 }] }))),
    ).toBeDefined();
    await inOrder(market);
  });

  test('whose day has passed is not agreed to any more', async () => {
    const market = await openMarket(shared);
    const view = await conditional(market);
    market.clock.setDay(day('2026-09-02'));
    expect(await market.agree(buyer, version(view))).toMatchObject({ code: 'invalid-date', detail: { reason: 'proposal-passed' } });
    expect(granted(await market.change(buyer, aim(view, 'disagree'), disagreed('Te laat.'))).order.state).toBe('placed');
  });

  test('is agreed to once, however often it is asked at the same moment', async () => {
    const market = await openMarket(shared);
    const view = await conditional(market);
    const answers = await Promise.all([1, 2, 3].map(() => market.agree(buyer, version(view))));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await inOrder(market);
  });

  test('is the buyer’s to answer, nobody else’s', async () => {
    const market = await openMarket(shared);
    const view = await conditional(market);
    for (const other of [supplier, manager, approver, aPerson('buyer', bodies.otherBuyer)])
      expect(await market.agree(other, version(view))).toMatchObject({ code: 'not-found' });
  });

  test('cannot be computed when the framework’s rule was changed under it', async () => {
    const market = await openMarket(shared);
    const view = await conditional(market);
    await market.replaceFramework(
      aFramework({ version: 2, commissionRules: [aCommissionRule({ base: { kind: 'percentage', of: 'net', rate: basisPoints(999) } })] }),
    );
    expect(await market.agree(buyer, version(view))).toMatchObject({ code: 'commission-undetermined' });
    await inOrder(market);
  });
});

describe('a receipt', () => {
  test('is reported once, and leaves the order waiting for an answer', async () => {
    const market = await openMarket();
    const view = await placed(market);
    const report = received(market.clock.now);
    const after = granted(await market.change(supplier, aim(view, 'receive'), report));
    expect(after).toMatchObject({ order: { state: 'placed', receivedAt: '2026-06-15T10:00:00.000Z' }, next: { action: 'acknowledge' } });
    expect(after.actions).not.toContain('receive');
    expect(await market.change(supplier, aim(after, 'receive'), report)).toMatchObject({ code: 'wrong-state' });
    await inOrder(market);
  });
});

describe('a moved date', () => {
  test('needs a reason, is seen with the day before it, and does not move the first promise', async () => {
    const market = await openMarket();
    const view = await acknowledged(market);
    const moved = granted(await market.change(supplier, aim(view, 'move-date'), movedDate(day('2026-10-15'), 'De fabriek staakt.')));
    const again = granted(await market.change(supplier, aim(moved, 'move-date'), movedDate(day('2026-11-01'), 'Nog altijd.')));
    expect(again.order).toMatchObject({ state: 'acknowledged', promisedOn: '2026-11-01', firstPromisedOn: '2026-09-01' });
    const seenByBuyer = granted(await market.get(buyer, view.order.id));
    expect(seenByBuyer.events.slice(-2)).toMatchObject([
      { action: 'move-date', note: 'De fabriek staakt.', changes: [{ field: 'promisedOn', before: '2026-09-01', after: '2026-10-15' }] },
      { action: 'move-date', changes: [{ before: '2026-10-15', after: '2026-11-01' }] },
    ]);
    expect(seenByBuyer.next).toMatchObject({ before: '2026-11-01' });
  });

  test('is not behind us, by the Brussels calendar, and not the same', async () => {
    const market = await openMarket();
    const view = await acknowledged(market);
    market.clock.setDay(day('2026-10-25'));
    const move = (to: string) => market.change(supplier, aim(view, 'move-date'), movedDate(day(to), 'Uitgelopen.'));
    expect(await move('2026-10-24')).toMatchObject({ code: 'invalid-date', detail: { earliest: '2026-10-25' } });
    expect(await move('2026-10-25')).toMatchObject({ ok: true });
    const same = granted(await market.get(supplier, view.order.id));
    expect(await market.change(supplier, aim(same, 'move-date'), movedDate(day('2026-10-25'), 'Nog eens.'))).toMatchObject({
      code: 'invalid-date',
      detail: { reason: 'same-day' },
    });
  });
});

describe('cancelling the rest', () => {
  test.each([buyer, manager])('by $roles keeps what came: quantities, amounts, room and commission go down to it', async (caller) => {
    const market = await openMarket(shared);
    const before = await market.room(framework);
    const view = await partly(market);
    expect(view.order.state).toBe('partly-delivered');
    const after = granted(await market.cancelRest(caller, { ...version(view), reason: 'De rest is niet meer nodig.' }));
    expect(after.order).toMatchObject({ state: 'delivered', reason: 'De rest is niet meer nodig.' });
    expect(after.order.lines.map(({ quantity, net, vat, commission }) => [quantity, net, vat, commission])).toEqual([
      [2, 54_000_00, 11_340_00, 1_080_00],
      [0, 0, 0, 0],
    ]);
    expect((await market.room(framework)).value).toBe((before.value ?? 0) - 54_000_00);
    expect(await due(market)).toBe(1_080_00);
    await inOrder(market);
  });

  test('of what was accepted already settles the order', async () => {
    const market = await openMarket(shared);
    const view = await partly(market);
    const taken = granted(
      await market.change(buyer, aim(view, 'accept'), ({ lines: own }) => ({
        ok: true,
        value: { patch: { lines: own.map((line) => ({ ...line, accepted: line.delivered ?? 0 })) } },
      })),
    );
    const after = granted(await market.cancelRest(buyer, { ...version(taken), reason: 'Genoeg.' }));
    expect(after.order.state).toBe('accepted');
    expect(after.next).toMatchObject({ action: 'close' });
    await inOrder(market);
  });

  test('is not for the supplier, and not for another buyer', async () => {
    const market = await openMarket(shared);
    const view = await partly(market);
    for (const other of [supplier, approver, aPerson('buyer', bodies.otherBuyer), aPerson('manager', bodies.otherIntercommunale)])
      expect(await market.cancelRest(other, { ...version(view), reason: 'x' })).toMatchObject({ code: 'not-found' });
  });

  test('and a delivery at the same moment: one of them is told, and the books hold', async () => {
    const market = await openMarket(shared);
    const view = await partly(market);
    const answers = await Promise.all([
      market.cancelRest(buyer, { ...version(view), reason: 'Genoeg.' }),
      market.change(supplier, aim(view, 'deliver'), came(3)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await inOrder(market);
  });
});

describe('cancelling', () => {
  const takeAll = (order: Order, count: 'delivered' | 'accepted') => order.lines.map((line) => ({ ...line, [count]: line.quantity }));
  const reach = {
    draft: draft,
    submitted: (market: Market) => submitted(market),
    returned: async (market: Market) => {
      const view = await submitted(market);
      return granted(await market.change(approver, aim(view, 'return'), market.returned('anders')));
    },
    approved: (market: Market) => approved(market),
    placed: (market: Market) => placed(market, { lines }),
    'conditionally-accepted': conditional,
    acknowledged,
    'partly-delivered': (market: Market) => partly(market),
    delivered: async (market: Market) => {
      const view = await acknowledged(market);
      const all = (order: Order) => ({ ok: true, value: { patch: { lines: takeAll(order, 'delivered') } } }) as const;
      return granted(await market.change(supplier, aim(view, 'deliver'), all));
    },
    accepted: async (market: Market): Promise<OrderView> => {
      const view = await reach.delivered(market);
      const all = (order: Order) => ({ ok: true, value: { patch: { lines: takeAll(order, 'accepted') } } }) as const;
      return granted(await market.change(buyer, aim(view, 'accept'), all));
    },
    closed: async (market: Market): Promise<OrderView> =>
      granted(await market.change(buyer, aim(await reach.accepted(market), 'close'), market.plainly)),
    refused: async (market: Market) =>
      granted(await market.change(supplier, aim(await placed(market), 'refuse'), market.withReason('niet meer'))),
    cancelled: async (market: Market) =>
      granted(await market.change(buyer, aim(await placed(market), 'cancel'), market.withReason('toch niet'))),
  } as const;
  const cancellable: readonly string[] = ['placed', 'conditionally-accepted', 'acknowledged'];
  const instead = {
    draft: 'discard',
    submitted: 'discard',
    returned: 'discard',
    approved: 'discard',
    'partly-delivered': 'cancel-rest',
    delivered: 'incident',
    accepted: 'incident',
    closed: 'incident',
  } as const;

  test.each(orderStates)('an order that is %s', async (state) => {
    const market = await openMarket(shared);
    const full = await market.room(framework);
    const view = await reach[state](market);
    expect(view.order.state).toBe(state);
    const held = { room: await market.room(framework), due: await due(market), entries: (await market.ledger()).length };
    expect(held.due > 0).toBe((liveStates as readonly string[]).includes(state));
    const answer = await market.change(buyer, aim(view, 'cancel'), market.withReason('het gaat niet door'));
    if (cancellable.includes(state)) {
      expect(answer).toMatchObject({ ok: true, value: { order: { state: 'cancelled', reason: 'het gaat niet door' } } });
      expect(await market.room(framework)).toEqual(full);
      expect(await due(market)).toBe(0);
      expect(granted(await market.get(supplier, view.order.id))).toMatchObject({ order: { state: 'cancelled' }, actions: [] });
    } else {
      const way = instead[state as keyof typeof instead];
      expect(answer).toMatchObject({ code: 'wrong-state', detail: { state, ...(way && { instead: way }) } });
      expect({ room: await market.room(framework), due: await due(market), entries: (await market.ledger()).length }).toEqual(held);
    }
    await inOrder(market);
  });
});

test('after the framework ended nothing goes on: not submitted, not approved, not placed, each with the reason', async () => {
  const market = await openMarket({ frameworks: [aFramework({ endsOn: day('2026-06-30') })] });
  const [drawn, offered, ready] = [await draft(market), await submitted(market), await approved(market)];
  market.clock.setDay(day('2026-07-01'));
  const ended = { ok: false, code: 'framework-ended', detail: { endsOn: '2026-06-30' } };
  expect(await market.submit(buyer, drawn.order.id, seen(drawn))).toMatchObject(ended);
  expect(await market.approve(approver, offered.order.id, seen(offered))).toMatchObject(ended);
  expect(await market.place(buyer, ready.order.id, seen(ready))).toMatchObject(ended);
  expect((await market.orders()).map(({ state }) => state).toSorted()).toEqual(['approved', 'draft', 'submitted']);
  await inOrder(market);
});

test('what was placed before the framework ended is still answered, changed and delivered', async () => {
  const market = await openMarket({ frameworks: [aFramework({ endsOn: day('2026-06-30') })] });
  const view = await conditional(market);
  market.clock.setDay(day('2026-07-15'));
  expect(granted(await market.agree(buyer, version(view))).order.state).toBe('acknowledged');
  await inOrder(market);
});
