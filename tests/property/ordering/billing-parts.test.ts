import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisPoints, plus } from '../../../shared/domain/money/cents.ts';
import { billingParts } from '../../../shared/domain/ordering/billing-parts.ts';
import type { BillingShare } from '../../../shared/domain/ordering/order.ts';
import { prices, rates } from '../../support/arbitraries.ts';
import { aChoice, aModel, aVersion, kboOf } from '../../support/builders.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';

/** Shares that sum to the whole. */
const shares = (): fc.Arbitrary<readonly BillingShare[]> =>
  fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 6 }).map((cuts) => {
    const ends = [...cuts.toSorted((a, b) => a - b), 10_000];
    return ends.map((end, index) => ({
      entity: kboOf(100 + index),
      name: `Bestuur ${index}`,
      share: basisPoints(end - (ends[index - 1] ?? 0)),
    }));
  });

test('what the billing entities pay sums, line by line and in total, to the order; list less discount is net in every part', () => {
  fc.assert(
    fc.property(
      shares(),
      prices(10_000_000),
      rates(),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      (billing, listPrice, discountRate, quantities) => {
        const inputs = inputsFor({ models: [aModel({ versions: [aVersion({ listPrice, discountRate })] })] });
        const order = anOrder(
          { billing },
          quantities.map((quantity) => aChoice({ quantity })),
          inputs,
        );
        const parts = billingParts(order);
        for (const [index, line] of order.lines.entries())
          for (const field of ['list', 'discount', 'net', 'vat'] as const)
            expect(plus(...parts.map(({ lines }) => lines[index]?.[field] ?? expect.unreachable()))).toBe(line[field]);
        expect(plus(...parts.map(({ net }) => net))).toBe(order.totals.net);
        expect(plus(...parts.map(({ vat }) => vat))).toBe(order.totals.vat);
        for (const { lines } of parts) for (const { list, discount, net } of lines) expect(list - discount).toBe(net);
      },
    ),
  );
});

test('an order that one body pays has no parts', () => expect(billingParts(anOrder())).toEqual([]));
