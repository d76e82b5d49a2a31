import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommissionRule } from '../../../shared/domain/commissions/commission-rule.ts';
import { modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { reduceTo } from '../../../shared/domain/ordering/reduce.ts';
import { rates } from '../../support/arbitraries.ts';
import { aChoice, aCommissionRule, aFramework, aModel, aVersion } from '../../support/builders.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';

const rules = (): fc.Arbitrary<CommissionRule> =>
  fc
    .record({
      base: fc.oneof(
        fc.integer({ min: 0, max: 500_000 }).map((amount) => ({ kind: 'per-unit', amount: cents(amount) }) as const),
        fc.record({ kind: fc.constant('percentage' as const), of: fc.constantFrom('list' as const, 'net' as const), rate: rates() }),
      ),
      own: fc.integer({ min: 0, max: 10_000 }),
    })
    .map(({ base, own }) =>
      aCommissionRule({
        base,
        shares: [
          { to: 'own-intercommunale', share: basisPoints(own) },
          { to: 'authority', share: basisPoints(10_000 - own) },
        ],
      }),
    );

/** An order of up to four models, and what is left of each of its lines. */
const cases = fc.record({
  rule: rules(),
  lines: fc.array(
    fc
      .record({ price: fc.integer({ min: 1, max: 20_000_000 }), rate: rates(), quantity: fc.integer({ min: 1, max: 400 }) })
      .chain((line) => fc.integer({ min: 0, max: line.quantity }).map((left) => ({ ...line, left }))),
    { minLength: 1, maxLength: 4 },
  ),
});

const orderOf = (
  rule: CommissionRule,
  lines: readonly { readonly price: number; readonly rate: number; readonly units: number }[],
): Order => {
  const models = lines.map(({ price, rate }, index) =>
    aModel({ id: modelId(`wagens.01.m${index}`), versions: [aVersion({ listPrice: cents(price), discountRate: basisPoints(rate) })] }),
  );
  const frameworks = [aFramework({ commissionRules: [rule] })];
  const choices = lines.map(({ units }, index) => aChoice({ model: modelId(`wagens.01.m${index}`), quantity: units }));
  return anOrder({}, choices, inputsFor({ frameworks, models }));
};

test('fewer units cost what ordering that many would have cost, to the cent, commission and VAT included', () => {
  fc.assert(
    fc.property(cases, ({ rule, lines }) => {
      const order = orderOf(
        rule,
        lines.map((line) => ({ ...line, units: line.quantity })),
      );
      const reduced = granted(reduceTo(order, new Map(lines.map(({ left }, index) => [index + 1, left])), [rule]));
      const kept = lines.filter(({ left }) => left > 0);
      if (kept.length === 0) {
        expect(Object.values(reduced.totals).every((amount) => amount === 0)).toBe(true);
        return;
      }
      const afresh = orderOf(
        rule,
        kept.map((line) => ({ ...line, units: line.left })),
      );
      expect(reduced.totals).toEqual(afresh.totals);
      const amounts = reduced.lines
        .filter(({ quantity }) => quantity > 0)
        .map(({ net, list, vat, commission }) => [net, list, vat, commission]);
      expect(amounts).toEqual(afresh.lines.map(({ net, list, vat, commission }) => [net, list, vat, commission]));
    }),
  );
});

test('parts always sum to their line, nothing grows, and the same beneficiaries stay', () => {
  fc.assert(
    fc.property(cases, ({ rule, lines }) => {
      const order = orderOf(
        rule,
        lines.map((line) => ({ ...line, units: line.quantity })),
      );
      const reduced = granted(reduceTo(order, new Map(lines.map(({ left }, index) => [index + 1, left])), [rule]));
      for (const line of reduced.lines) {
        const parts = reduced.commission.filter((part) => part.line === line.number);
        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(line.commission);
        const before = order.lines.find(({ number }) => number === line.number);
        expect(line.net <= (before?.net ?? 0) && line.commission <= (before?.commission ?? 0)).toBe(true);
      }
      expect(reduced.commission.map(({ line, beneficiary }) => [line, beneficiary])).toEqual(
        order.commission.map(({ line, beneficiary }) => [line, beneficiary]),
      );
    }),
  );
});

test('reducing in two steps comes to the same as in one', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }), ({ rule, lines }, back) => {
      const order = orderOf(
        rule,
        lines.map((line) => ({ ...line, units: line.quantity })),
      );
      const between = new Map(
        lines.map(({ left, quantity }, index) => [index + 1, left + Math.floor(((quantity - left) * (back[index] ?? 0)) / 100)]),
      );
      const last = new Map(lines.map(({ left }, index) => [index + 1, left]));
      const halfway = { ...order, ...granted(reduceTo(order, between, [rule])) };
      expect(granted(reduceTo(halfway, last, [rule]))).toEqual(granted(reduceTo(order, last, [rule])));
    }),
  );
});

test('a rule that no longer gives what was booked by it is not guessed at', () => {
  const rule = aCommissionRule();
  const order = orderOf(rule, [{ price: 30_000_00, rate: 1_000, units: 3 }]);
  const other = aCommissionRule({ base: { kind: 'percentage', of: 'net', rate: basisPoints(300) } });
  for (const rules of [[], [other], [aCommissionRule({ id: 'another' })]])
    expect(reduceTo(order, new Map([[1, 1]]), rules)).toMatchObject({ code: 'commission-undetermined', detail: { rule: 'general' } });
});

test.each([
  ['more than there is', 4],
  ['less than came', 0],
  ['half a unit', 1.5],
])('%s is a bug', (_, quantity) => {
  const rule = aCommissionRule();
  const order = orderOf(rule, [{ price: 30_000_00, rate: 1_000, units: 3 }]);
  const came = { ...order, lines: order.lines.map((line) => ({ ...line, delivered: 1 })) };
  expect(() => reduceTo(came, new Map([[1, quantity]]), [rule])).toThrow(RangeError);
});
