import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameworkId, lotId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { claimOf, ledgerEntries } from '../../shared/domain/ordering/plan.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aChoice, aFramework, aLot, aPerson, day } from '../support/builders.ts';
import { type Market, openMarket } from '../support/market.ts';
import { approved, approver, buyer, granted, seen } from '../support/purchases.ts';

const lot = lotId('wagens.01');
const framework = frameworkId('wagens');
const supplier = aPerson('supplier');
const manager = aPerson('manager');

type Move =
  | { readonly move: 'prepare'; readonly quantity: number }
  | { readonly move: 'place' | 'cancel' | 'cancel-by-manager' | 'refuse' | 'reopen'; readonly of: readonly number[] }
  | { readonly move: 'wait'; readonly days: number };

const some = fc.array(fc.nat(20), { minLength: 1, maxLength: 8 });
const moves = (): fc.Arbitrary<Move> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ move: fc.constant('prepare' as const), quantity: fc.integer({ min: 1, max: 4 }) }) },
    { weight: 4, arbitrary: fc.record({ move: fc.constant('place' as const), of: some }) },
    {
      weight: 3,
      arbitrary: fc.record({ move: fc.constantFrom('cancel' as const, 'cancel-by-manager' as const, 'refuse' as const), of: some }),
    },
    { weight: 1, arbitrary: fc.record({ move: fc.constant('reopen' as const), of: some }) },
    { weight: 1, arbitrary: fc.record({ move: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 90 }) }) },
  );

/** One person's try at one order, as it is on that person's screen; the same order may be tried by several at once. */
const tryIt = async (market: Market, move: 'place' | 'cancel' | 'cancel-by-manager' | 'refuse' | 'reopen', orderId: OrderId) => {
  const view = granted(await market.get(buyer, orderId));
  const { version } = view.order;
  const reason = market.withReason('in deze geschiedenis');
  if (move === 'place') return market.place(approver, orderId, seen(view));
  if (move === 'reopen') return market.change(buyer, { orderId, action: 'reopen', version }, market.plainly);
  if (move === 'refuse') return market.change(supplier, { orderId, action: 'refuse', version }, reason);
  return market.change(move === 'cancel' ? buyer : manager, { orderId, action: 'cancel', version }, reason);
};

const live = new Set(['placed', 'acknowledged', 'delivered', 'accepted', 'closed']);

/** What must be true of the table at any time, whoever did what. */
const checkBooks = async (market: Market, maximum: { value: number; quantity: number }) => {
  const orders = await market.orders();
  const placed = orders.filter(({ state }) => live.has(state)).map(claimOf);
  const value = placed.reduce((sum, claim) => sum + claim.value, 0);
  const quantity = placed.reduce((sum, claim) => sum + claim.quantity, 0);
  expect(await market.room(lot)).toEqual({ value: maximum.value - value, quantity: maximum.quantity - quantity });
  expect(await market.room(framework)).toEqual({ value: maximum.value - value });
  expect(value).toBeLessThanOrEqual(maximum.value);
  expect(quantity).toBeLessThanOrEqual(maximum.quantity);
  const ledger = await market.ledger();
  for (const order of orders) {
    const entries = ledger.filter((entry) => entry.order === order.id);
    const booked = entries.reduce((sum, entry) => sum + entry.commission, 0);
    expect(booked).toBe(live.has(order.state) ? order.totals.commission : 0);
    if (live.has(order.state) && order.placedAt) expect(entries).toEqual(ledgerEntries(order, 'accrual', order.placedAt));
  }
  expect(ledger.every((entry) => orders.some(({ id }) => id === entry.order))).toBe(true);
};

test('after any history of placings, cancellations and refusals, many at once, room and ledger agree with the orders', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(moves(), { minLength: 10, maxLength: 18 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 15 }),
      async (history, cars, quantity) => {
        const maximum = { value: cars * 27_000_00 + 1, quantity };
        const market = await openMarket({
          frameworks: [aFramework({ maximum: { value: cents(maximum.value) } })],
          lots: [aLot({ maximum: { value: cents(maximum.value), quantity } })],
        });
        const orders: OrderId[] = [];
        let today = day('2026-06-15');
        for (const step of history) {
          if (step.move === 'wait') {
            today = addDays(today, step.days);
            market.clock.setDay(today);
          } else if (step.move === 'prepare') {
            // An order that would not fit now is refused already when it is offered.
            const prepared = await approved(market, { lines: [aChoice({ quantity: step.quantity })] }).catch((error: unknown) => {
              expect(String(error)).toContain('ceiling-reached');
              return undefined;
            });
            if (prepared) orders.push(prepared.order.id);
          } else if (orders.length > 0) {
            const { move } = step;
            const ids = step.of.flatMap((index) => orders[index % orders.length] ?? []);
            for (const answer of await Promise.all(ids.map((id) => tryIt(market, move, id))))
              if (!answer.ok) expect(['wrong-state', 'stale-version', 'ceiling-reached', 'not-found']).toContain(answer.code);
          }
        }
        await checkBooks(market, maximum);
      },
    ),
    { numRuns: 8 },
  );
});

test('placing and cancelling at once, over and over, leaves the room exactly as the orders say', async () => {
  const maximum = { value: 10 * 27_000_00, quantity: 10 };
  const market = await openMarket({
    frameworks: [aFramework({ maximum: { value: cents(maximum.value) } })],
    lots: [aLot({ maximum: { value: cents(maximum.value), quantity: 10 } })],
  });
  const ids: OrderId[] = [];
  for (let index = 0; index < 15; index += 1) ids.push((await approved(market)).order.id);
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(ids.flatMap((id, index) => [tryIt(market, 'place', id), tryIt(market, index % 2 === 0 ? 'cancel' : 'refuse', id)]));
    await checkBooks(market, maximum);
  }
});
