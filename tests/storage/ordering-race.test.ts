import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameworkId, lotId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aChoice, aFramework, aLot, aModel, aVersion } from '../support/builders.ts';
import { layOrders } from '../support/laid-orders.ts';
import { openMarket } from '../support/market.ts';
import { buyer } from '../support/purchases.ts';

const lot = lotId('wagens.01');
const framework = frameworkId('wagens');
const plenty = cents(1_000_000_000);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A market in which a unit costs `price` cents, with one approved order for each of the quantities, all about to be placed. */
const raceFor = async (
  quantities: readonly number[],
  {
    price = 30,
    ...maxima
  }: { price?: number; lot?: { value?: number; quantity?: number }; framework?: { value?: number; quantity?: number } },
) => {
  const limitOf = ({ value, quantity }: { value?: number; quantity?: number } = {}) => ({
    value: cents(value ?? plenty),
    ...(quantity !== undefined && { quantity }),
  });
  const stock = {
    frameworks: [aFramework({ maximum: limitOf(maxima.framework), commissionRules: [] })],
    lots: [aLot({ maximum: limitOf(maxima.lot) })],
    models: [aModel({ versions: [aVersion({ listPrice: cents(price), discountRate: 0 as never })] })],
  };
  const market = await openMarket(stock);
  const orders = await layOrders(market.database, {
    count: quantities.length,
    state: 'approved',
    stock,
    lines: (index) => [aChoice({ quantity: quantities[index] ?? 1 })],
  });
  const answers = await Promise.all(
    orders.map(async ({ id, version, totals: { net, commission } }) => market.place(buyer, id, { version, net, commission })),
  );
  return { market, orders, answers, placed: (await market.orders()).filter(({ state }) => state === 'placed') };
};

test('fifty buyers race for € 10,00 with orders of € 0,30: thirty-three fit', async () => {
  const { market, answers, placed } = await raceFor(Array(50).fill(1), { lot: { value: 1_000 } });
  expect(answers.filter(({ ok }) => ok)).toHaveLength(33);
  for (const answer of answers)
    if (!answer.ok) expect(answer).toMatchObject({ code: 'ceiling-reached', detail: { scope: lot, room: 10, asked: 30 } });
  expect(placed).toHaveLength(33);
  expect(await market.room(lot)).toEqual({ value: 10 });
  expect(await market.room(framework)).toEqual({ value: plenty - 990 });
});

test('fifty buyers race for a stock of ten: ten have it', async () => {
  const { market, answers, placed } = await raceFor(Array(50).fill(1), { framework: { quantity: 10 } });
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
  for (const answer of answers)
    if (!answer.ok) expect(answer).toMatchObject({ code: 'ceiling-reached', detail: { scope: framework, room: 0 } });
  expect(placed).toHaveLength(10);
  expect(await market.room(framework)).toEqual({ value: plenty - 300, quantity: 0 });
});

test('whatever the ceilings and the orders, racing buyers never take more than there is, and refused ones did not fit', async () => {
  const limit = fc.record({ value: fc.integer({ min: 0, max: 6_000 }), quantity: fc.integer({ min: 0, max: 200 }) }, { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(
      limit,
      limit,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 50, maxLength: 55 }),
      fc.integer({ min: 1, max: 40 }),
      async (lotLimit, frameworkLimit, quantities, price) => {
        const { market, orders, answers, placed } = await raceFor(quantities, { price, lot: lotLimit, framework: frameworkLimit });
        const value = sum(placed.map(({ totals }) => totals.net));
        const quantity = sum(placed.map(({ lines }) => sum(lines.map((line) => line.quantity))));
        for (const [scope, limits] of [
          [lot, lotLimit],
          [framework, frameworkLimit],
        ] as const) {
          const room = await market.room(scope);
          expect(room.value).toBe((limits.value ?? plenty) - value);
          expect(room.value).toBeGreaterThanOrEqual(0);
          expect(room.quantity).toBe(limits.quantity === undefined ? undefined : limits.quantity - quantity);
          expect(room.quantity ?? 0).toBeGreaterThanOrEqual(0);
        }
        expect(new Set(placed.map(({ id }) => id))).toEqual(new Set(orders.filter((_, index) => answers[index]?.ok).map(({ id }) => id)));
        for (const answer of answers) {
          if (answer.ok) continue;
          expect(answer.code).toBe('ceiling-reached');
          const { room, asked } = answer.detail as { room: number; asked: number };
          expect(asked).toBeGreaterThan(room);
        }
      },
    ),
    { numRuns: 6 },
  );
});
