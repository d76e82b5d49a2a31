import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import { assess, choicesOf } from '../../../shared/domain/ordering/assess.ts';
import { versions } from '../../support/arbitraries.ts';
import { aChoice, aCommissionRule, aFramework, aLot, aModel, bodies } from '../../support/builders.ts';
import { inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';

const lots = ['wagens.01', 'wagens.02'].map((id) => aLot({ id: lotId(id) }));
const slots = lots.flatMap(({ id }) =>
  [bodies.supplier, bodies.otherSupplier].flatMap((supplier, s) => [0, 1].map((m) => ({ id: modelId(`${id}.m-${s}-${m}`), supplier }))),
);

const worlds = () =>
  fc
    .record({
      versions: fc.tuple(...slots.map(() => versions())),
      share: fc.integer({ min: 0, max: 10_000 }),
      rate: fc.integer({ min: 0, max: 10_000 }),
      lines: fc.array(fc.record({ slot: fc.nat(slots.length - 1), quantity: fc.integer({ min: 1, max: 50 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
    })
    .map(({ versions: drawn, share, rate, lines }) => ({
      inputs: inputsFor({
        lots,
        models: slots.map((slot, index) => aModel({ ...slot, versions: [drawn[index] ?? aModel().versions[0]] })),
        frameworks: [
          aFramework({
            commissionRules: [
              aCommissionRule({
                base: { kind: 'percentage', of: 'list', rate: basisPoints(rate) },
                shares: [
                  { to: 'own-intercommunale', share: basisPoints(share) },
                  { to: 'authority', share: basisPoints(10_000 - share) },
                ],
              }),
            ],
          }),
        ],
      }),
      basket: lines.map(({ slot, quantity }) => aChoice({ model: slots[slot]?.id ?? modelId('x.x.x'), quantity })),
    }));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('every total is the sum of its lines and parts, and of all orders nothing is lost', () => {
  fc.assert(
    fc.property(worlds(), ({ inputs, basket }) => {
      const orders = granted(assess(basket, inputs));
      for (const { lines, commission, totals } of orders) {
        expect(totals.list).toBe(sum(lines.map(({ list }) => list)));
        expect(totals.discount).toBe(sum(lines.map(({ discount }) => discount)));
        expect(totals.net).toBe(totals.list - totals.discount);
        expect(totals.vat).toBe(sum(lines.map(({ vat }) => vat)));
        expect(totals.commission).toBe(sum(commission.map(({ amount }) => amount)));
        expect(totals.commission).toBe(sum(lines.map((line) => line.commission)));
        expect(totals.commissionVat).toBe(sum(commission.map(({ vat }) => vat)));
        expect(totals.cost).toBe(totals.net + totals.commission);
        expect(totals.costWithVat).toBe(totals.cost + totals.vat + totals.commissionVat);
        for (const line of lines)
          expect(sum(commission.filter((part) => part.line === line.number).map(({ amount }) => amount))).toBe(line.commission);
      }
      expect(sum(orders.map(({ lines }) => lines.length))).toBe(basket.length);
    }),
    { numRuns: 60 },
  );
});

test('orders and lines keep the sequence of the basket, one order for each lot and supplier', () => {
  fc.assert(
    fc.property(worlds(), ({ inputs, basket }) => {
      const orders = granted(assess(basket, inputs));
      const groupOf = (model: string) => `${model.slice(0, 9)} ${inputs.models.get(model as never)?.supplier}`;
      const groups = [...new Set(basket.map(({ model }) => groupOf(model)))];
      expect(orders.map(({ lot, supplier }) => `${lot} ${supplier}`)).toEqual(groups);
      for (const [index, order] of orders.entries()) {
        expect(choicesOf(order)).toEqual(basket.filter(({ model }) => groupOf(model) === groups[index]));
        expect(order.lines.map(({ number }) => number)).toEqual(order.lines.map((_, position) => position + 1));
      }
    }),
    { numRuns: 60 },
  );
});

test('an order that is priced anew from its own choices on the same day is the same', () => {
  fc.assert(
    fc.property(worlds(), ({ inputs, basket }) => {
      for (const order of granted(assess(basket, inputs))) expect(granted(assess(choicesOf(order), inputs))).toEqual([order]);
    }),
    { numRuns: 40 },
  );
});
