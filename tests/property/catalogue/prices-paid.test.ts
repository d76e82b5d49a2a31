import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ModelSale, salesSince } from '../../../shared/domain/catalogue/model-sales.ts';
import { fewestBuyers, fewestOrders, pricesPaid } from '../../../shared/domain/catalogue/prices-paid.ts';
import { modelId } from '../../../shared/domain/frameworks/ids.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { kboOf, on } from '../../support/builders.ts';

const reader = kboOf(900);

/** Few buyers and orders, around the limits, of which some do not count. */
const sales = (): fc.Arbitrary<readonly ModelSale[]> =>
  fc.array(
    fc
      .record({
        order: fc.integer({ min: 1, max: 9 }),
        line: fc.integer({ min: 1, max: 3 }),
        ago: fc.integer({ min: -2, max: 370 }),
        unitNet: fc.integer({ min: 0, max: 1_000_000_00 }).map(cents),
        quantity: fc.integer({ min: 1, max: 9 }),
        live: fc.boolean(),
      })
      .map(({ order, ago, ...rest }) => ({
        ...rest,
        model: modelId('wagens.01.stadswagen'),
        order: String(order) as OrderId,
        date: addDays(on, -ago),
        buyer: order % 5 === 0 ? reader : kboOf(901 + (order % 4)),
        version: 1,
      })),
    { maxLength: 24 },
  );

const counting = (all: readonly ModelSale[]) =>
  all.filter(({ live, buyer, date }) => live && buyer !== reader && date >= salesSince(on) && date <= on);

test('prices are told exactly from five orders by three other buyers on, and otherwise nothing at all', () => {
  fc.assert(
    fc.property(sales(), (all) => {
      const counted = counting(all);
      const enough =
        new Set(counted.map(({ order }) => order)).size >= fewestOrders && new Set(counted.map(({ buyer }) => buyer)).size >= fewestBuyers;
      const told = pricesPaid(all, reader, on);
      if (enough) expect(told.enough).toBe(true);
      else expect(told).toEqual({ enough: false });
    }),
  );
});

test('as many lines lie below the median as above it, and all of them in the range', () => {
  fc.assert(
    fc.property(sales(), (all) => {
      const told = pricesPaid(all, reader, on);
      fc.pre(told.enough);
      const prices = counting(all).map(({ unitNet }) => unitNet);
      expect([told.lowest, told.highest]).toEqual([Math.min(...prices), Math.max(...prices)]);
      expect(prices.filter((price) => price < told.median).length).toBeLessThanOrEqual(prices.length / 2);
      expect(prices.filter((price) => price > told.median).length).toBeLessThanOrEqual(prices.length / 2);
    }),
  );
});

test('what does not count changes nothing: one’s own, what was cancelled, and what lies outside the twelve months', () => {
  fc.assert(
    fc.property(sales(), (all) => {
      expect(pricesPaid(all, reader, on)).toEqual(pricesPaid(counting(all), reader, on));
    }),
  );
});
