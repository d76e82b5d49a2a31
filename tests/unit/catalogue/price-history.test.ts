import { expect, test } from 'vitest';
import { priceHistory } from '../../../shared/domain/catalogue/price-history.ts';
import { pricesPaid } from '../../../shared/domain/catalogue/prices-paid.ts';
import { modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aVersion, day, kboOf, on } from '../../support/builders.ts';

const version = (number: number, from: string, list: number) =>
  aVersion({ number, effectiveFrom: day(from), listPrice: cents(list), discountRate: basisPoints(1_000) });

test('the history tells each price from its day on with its discount and net, and nothing that is only scheduled', () => {
  const versions = [version(1, '2024-01-01', 100_00), version(2, '2025-03-01', 110_00), version(3, '2026-06-16', 120_00)];
  expect(priceHistory(versions, day('2026-06-15'))).toEqual([
    { from: '2024-01-01', listPrice: 100_00, discountRate: 1_000, net: 90_00 },
    { from: '2025-03-01', listPrice: 110_00, discountRate: 1_000, net: 99_00 },
  ]);
  expect(priceHistory(versions, day('2026-06-16'))).toHaveLength(3);
});

test('a price that was overtaken before its day, and a version that changed only words, are no step', () => {
  const versions = [
    version(1, '2024-01-01', 100_00),
    version(2, '2025-06-01', 130_00),
    version(3, '2025-03-01', 110_00),
    version(4, '2025-09-01', 110_00),
  ];
  expect(priceHistory(versions, day('2026-06-15')).map(({ from }) => from)).toEqual(['2024-01-01', '2025-03-01']);
});

test('the median of an even number of prices is the middle of the two in the middle, half a cent up', () => {
  const sold = [10, 20, 25, 30, 40, 26].map((price, index) => ({
    model: modelId('wagens.01.stadswagen'),
    order: `${index}` as OrderId,
    line: 1,
    date: addDays(on, -index),
    buyer: kboOf(800 + (index % 3)),
    unitNet: cents(price),
    quantity: 1,
    live: true,
    version: 1,
  }));
  expect(pricesPaid(sold, kboOf(900), on)).toEqual({ enough: true, median: 26, lowest: 10, highest: 40, orders: 6, buyers: 3 });
});
