import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelId } from '../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { decisionBatches } from '../../site/src/features/review/decision-batches.ts';
import { netChange } from '../../site/src/features/review/net-change.ts';

const id = (own: number) => modelId(`wagens.01.m${own}`);
const waiting = (own: number, replacement?: number) =>
  ({
    model: id(own),
    proposal: { ...(replacement !== undefined && { withdrawal: { replacement: id(replacement) } }) },
  }) as never as Parameters<typeof decisionBatches>[0][number];

test('proposals are confirmed a dozen at a time, each once', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200), { maxLength: 60 }), fc.array(fc.nat(200), { maxLength: 60 }), (models, replacements) => {
      const given = models.map((own, index) => waiting(own, replacements[index]));
      const batches = decisionBatches(given);
      expect(batches.flat().toSorted((a, b) => (a.model < b.model ? -1 : 1))).toEqual(
        given.toSorted((a, b) => (a.model < b.model ? -1 : 1)),
      );
      for (const batch of batches) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(12);
      }
    }),
  ));

test('a model is confirmed together with what replaces it, wherever they stand in the queue', () => {
  const others = Array.from({ length: 11 }, (_, index) => waiting(index));
  const batches = decisionBatches([...others, waiting(20, 21), waiting(22), waiting(21)]);
  expect(batches.map((batch) => batch.map(({ model }) => model))).toEqual([others.map(({ model }) => model), [id(20), id(21), id(22)]]);
});

test('a proposal says what it does to the price that buyers pay', () => {
  const after = { listPrice: cents(39_500_00), discountRate: basisPoints(1_500) };
  const line = (field: string, before: number) => ({ field, kind: 'price-up-beyond', before, after: 0 }) as const;
  expect(netChange([line('listPrice', 36_200_00)], after)).toEqual({ before: 30_770_00, after: 33_575_00, rise: 912 });
  expect(netChange([line('listPrice', 36_200_00), line('discountRate', 1_000)], after)).toMatchObject({ before: 32_580_00, rise: 305 });
  expect(netChange([line('deliveryWeeks', 3)], after)).toBeUndefined();
});
