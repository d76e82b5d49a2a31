import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DistributionMethod, divide, type Weight } from '../../../shared/domain/commissions/distribution.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { signedAmounts } from '../../support/arbitraries.ts';

const kbos = Array.from({ length: 12 }, (_, index) => `02000000${String(index).padStart(2, '0')}` as Kbo);

/** Weights as they occur: inhabitants, turnovers, nothing, and all of one size. */
const weights = (least = 1): fc.Arbitrary<readonly Weight[]> =>
  fc
    .uniqueArray(fc.constantFrom(...kbos), { minLength: least, maxLength: kbos.length })
    .chain((some) =>
      fc.tuple(
        ...some.map((body) =>
          fc
            .oneof(fc.constantFrom(0, 1, 7), fc.nat(1_000_000), fc.integer({ min: 0, max: 500_000_000_000 }))
            .map((weight) => ({ body, weight })),
        ),
      ),
    )
    .filter((all) => all.some(({ weight }) => weight > 0));

const unfixed: fc.Arbitrary<DistributionMethod> = fc.constantFrom('equal', 'per-inhabitant', 'by-turnover');

const partsOf = (amount: number, method: DistributionMethod, participants: readonly Weight[]) => {
  const divided = divide(cents(amount), method, participants);
  if (!divided.ok) throw new Error(`${divided.code}: ${JSON.stringify(divided.detail)}`);
  return divided.value.parts;
};

test('parts sum to the whole, each within a cent of its exact share', () => {
  fc.assert(
    fc.property(signedAmounts(), unfixed, weights(), (amount, method, participants) => {
      const parts = partsOf(amount, method, participants);
      expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      const total = parts.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
      for (const part of parts) {
        const off = BigInt(part.amount) * total - BigInt(amount) * BigInt(part.weight);
        expect(off < total && off > -total).toBe(true);
      }
    }),
  );
});

test('who weighs more never gets less, who weighs nothing gets nothing, and who weighs the same differs by a cent at most', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000_000), unfixed, weights(2), (amount, method, participants) => {
      const parts = partsOf(amount, method, participants);
      for (const a of parts) {
        if (a.weight === 0) expect(a.amount).toBe(0);
        for (const b of parts) {
          if (a.weight > b.weight) expect(a.amount).toBeGreaterThanOrEqual(b.amount);
          if (a.weight === b.weight) expect(Math.abs(a.amount - b.amount)).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('between two, a larger amount gives nobody less', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(10_000), unfixed, weights(2), (amount, more, method, participants) => {
      const two = participants.slice(0, 2);
      if (two.every(({ weight }) => weight === 0)) return;
      const [before, after] = [partsOf(amount, method, two), partsOf(amount + more, method, two)];
      for (const [index, part] of before.entries()) expect(after[index]?.amount).toBeGreaterThanOrEqual(part.amount);
    }),
  );
});

test('the sequence of the participants means nothing', () => {
  fc.assert(
    fc.property(
      signedAmounts(),
      unfixed,
      weights(2).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
      (amount, method, [some, others]) => {
        const amounts = (participants: readonly Weight[]) =>
          Object.fromEntries(partsOf(amount, method, participants).map((part) => [part.body, part.amount]));
        expect(amounts(others)).toEqual(amounts(some));
      },
    ),
  );
});

test('an amount below nothing is divided as its mirror image', () => {
  fc.assert(
    fc.property(signedAmounts(), unfixed, weights(), (amount, method, participants) => {
      const there = partsOf(amount, method, participants);
      const back = partsOf(0 - amount, method, participants);
      for (const [index, part] of there.entries()) expect(part.amount + (back[index]?.amount ?? Number.NaN)).toBe(0);
    }),
  );
});

test('percentages divide exactly when they make up the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 4 }), fc.boolean(), (drawn, completed) => {
      const sum = drawn.reduce((running, share) => running + share, 0);
      const shares = completed && sum <= 10_000 ? [...drawn, 10_000 - sum] : drawn;
      const participants = shares.map((weight, index) => ({ body: kbos[index] ?? ('' as Kbo), weight }));
      const whole = shares.reduce((running, share) => running + share, 0) === 10_000;
      const divided = divide(cents(12_345), 'fixed', participants);
      expect(divided.ok).toBe(whole);
      if (divided.ok) expect(divided.value.parts.reduce((running, { amount }) => running + amount, 0)).toBe(12_345);
    }),
  );
});
