import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../shared/domain/money/allocate.ts';
import { cents, percentOf, plus } from '../../../shared/domain/money/cents.ts';
import { rates, signedAmounts } from '../../support/arbitraries.ts';

const weightings = () =>
  fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 }).filter((weights) => weights.some((w) => w > 0));

test('a percentage is the nearest whole cent, and half a cent goes away from zero', () => {
  fc.assert(
    fc.property(signedAmounts(), rates(), (amount, rate) => {
      const part = percentOf(amount, rate);
      // In ten-thousandths of a cent nothing has been rounded yet.
      const error = BigInt(part) * 10_000n - BigInt(amount) * BigInt(rate);
      const outward = amount < 0 ? -error : error;
      expect(outward > -5_000n && outward <= 5_000n).toBe(true);
    }),
  );
});

test('a percentage of a reversal reverses the percentage', () => {
  fc.assert(
    fc.property(signedAmounts(), rates(), (amount, rate) => {
      expect(percentOf(amount, rate) + percentOf(cents(0 - amount), rate)).toBe(0);
    }),
  );
});

test('parts sum to the whole, whatever its sign', () => {
  fc.assert(
    fc.property(signedAmounts(), weightings(), (total, weights) => {
      expect(plus(...allocate(total, weights))).toBe(total);
    }),
  );
});

test('no part is a whole cent away from its exact share', () => {
  fc.assert(
    fc.property(signedAmounts(), weightings(), (total, weights) => {
      const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
      for (const [index, part] of allocate(total, weights).entries()) {
        const off = BigInt(part) * sum - BigInt(total) * BigInt(weights[index] ?? 0);
        expect(off > -sum && off < sum).toBe(true);
      }
    }),
  );
});

test('a heavier part never gets less', () => {
  fc.assert(
    fc.property(signedAmounts(), weightings(), (total, weights) => {
      const parts = allocate(total, weights).map((part) => Math.abs(part));
      for (const [a, weight] of weights.entries())
        for (const [b, other] of weights.entries()) if (weight > other) expect(parts[a]).toBeGreaterThanOrEqual(parts[b] ?? 0);
    }),
  );
});

test('dividing the opposite gives the opposite parts', () => {
  fc.assert(
    fc.property(signedAmounts(), weightings(), (total, weights) => {
      const there = allocate(total, weights);
      const back = allocate(cents(0 - total), weights);
      expect(there.map((part, index) => part + (back[index] ?? 0)).every((sum) => sum === 0)).toBe(true);
    }),
  );
});
