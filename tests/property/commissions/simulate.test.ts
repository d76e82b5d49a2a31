import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountDue } from '../../../shared/domain/commissions/commission.ts';
import type { CommissionBase } from '../../../shared/domain/commissions/commission-rule.ts';
import type { LedgerEntry } from '../../../shared/domain/commissions/ledger.ts';
import { simulate } from '../../../shared/domain/commissions/simulate.ts';
import { basisPoints, type Cents, cents } from '../../../shared/domain/money/cents.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { aCommissionRule, bodies } from '../../support/builders.ts';
import { anEntry } from '../../support/ledger-entries.ts';

const bases = (): fc.Arbitrary<CommissionBase> =>
  fc.oneof(
    fc.record({ kind: fc.constant('per-unit' as const), amount: fc.nat(100_000).map(cents) }),
    fc.record({
      kind: fc.constant('percentage' as const),
      of: fc.constantFrom('list' as const, 'net' as const),
      rate: fc.nat(10_000).map(basisPoints),
    }),
  );

/** What an order line comes to at one moment. */
const amounts = () =>
  fc.record({ quantity: fc.integer({ min: 1, max: 50 }), list: fc.nat(10_000_000) }).map(({ quantity, list }) => ({
    quantity,
    list: cents(list),
    discount: cents(Math.floor(list / 7)),
  }));
type Amounts = Pick<LedgerEntry, 'quantity' | 'list' | 'discount'>;

/** Placed, then made smaller or taken back. */
const histories = () =>
  fc.array(fc.record({ placed: amounts(), later: fc.option(amounts(), { nil: undefined }), cancelled: fc.boolean() }), { maxLength: 12 });

const turned = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  cause: 'reversal',
  quantity: -entry.quantity,
  list: -entry.list as Cents,
  discount: -entry.discount as Cents,
  due: -entry.due as Cents,
});

const minus = (a: LedgerEntry, b: LedgerEntry): LedgerEntry => ({
  ...a,
  cause: 'correction',
  quantity: a.quantity - b.quantity,
  list: (a.list - b.list) as Cents,
  discount: (a.discount - b.discount) as Cents,
  due: (a.due - b.due) as Cents,
});

test('the rules that priced the orders give exactly what was booked, whatever became of them and however it was divided', () => {
  fc.assert(
    fc.property(bases(), histories(), fc.boolean(), (base, history, divided) => {
      const rule = aCommissionRule({ base });
      const entries = history.flatMap(({ placed, later, cancelled }, index) => {
        const at = (found: Amounts, orderVersion: number) =>
          anEntry({
            ...found,
            order: String(index).padStart(26, '0') as OrderId,
            orderVersion,
            due: amountDue(rule, { ...found, net: cents(found.list - found.discount) }),
          });
        const accrual = at(placed, 3);
        const now = later && at(later, 4);
        const booked = [
          accrual,
          ...(now ? [minus(now, accrual)] : []),
          ...(cancelled ? [{ ...turned(now ?? accrual), orderVersion: 5 }] : []),
        ];
        return divided ? booked.flatMap((entry) => [entry, { ...entry, beneficiary: bodies.authority }]) : booked;
      });
      const outcome = simulate([rule], entries, { authority: bodies.authority, kinds: new Map([[bodies.buyer, 'municipality']]) });
      expect(outcome).toMatchObject({ ok: true, value: { lines: history.length, difference: 0 } });
      if (!outcome.ok) return;
      const { value } = outcome;
      for (const parts of [value.perRule, value.perRegion, value.perCategory, value.perBeneficiary])
        expect(parts.reduce((sum, { commission }) => sum + commission, 0)).toBe(value.commission);
    }),
  );
});

test('rules of a day still to come can be laid on orders of the past; by their own day nothing applies to those', () => {
  const rule = aCommissionRule({ id: 'new', base: { kind: 'per-unit', amount: cents(100_00) }, from: '2030-01-01' as never });
  const question = { authority: bodies.authority, kinds: new Map([[bodies.buyer, 'municipality' as const]]) };
  expect(simulate([rule], [anEntry()], question)).toMatchObject({ value: { commission: 0, difference: -500_00, perRule: [{ lines: 1 }] } });
  expect(simulate([rule], [anEntry()], { ...question, on: rule.from })).toMatchObject({
    value: { commission: 100_00, difference: -400_00, perRule: [{ rule: 'new', lines: 1, quantity: 1 }] },
  });
});

test('what a dispute set right by hand, and changes of orders from before the period, are no outcome of a rule', () => {
  const byHand = anEntry({ cause: 'correction', orderVersion: 9, corrects: { statement: '2024-0001', line: 1, remark: 'x' } });
  const earlier = anEntry({ order: '9'.repeat(26) as OrderId, cause: 'reversal' });
  const outcome = simulate([aCommissionRule()], [anEntry(), byHand, earlier], { authority: bodies.authority, kinds: new Map() });
  expect(outcome).toMatchObject({ value: { lines: 1, booked: 500_00 } });
});

test('orders that would change most come first, either way, those that stay the same not at all', () => {
  const at = (index: number, due: number) =>
    anEntry({ order: String(index).padStart(26, '0') as OrderId, orderNumber: `2026-${index}`, due: cents(due), commission: cents(due) });
  const rule = aCommissionRule({ base: { kind: 'per-unit', amount: cents(500_00) } });
  const entries = [at(1, 500_00), at(2, 400_00), at(3, 900_00)];
  const outcome = simulate([rule], entries, { authority: bodies.authority, kinds: new Map() });
  expect(outcome).toMatchObject({
    value: {
      orders: 3,
      changed: 2,
      largest: [
        { number: '2026-3', difference: -400_00 },
        { number: '2026-2', difference: 100_00 },
      ],
    },
  });
});

test('each beneficiary’s part is laid against what it was booked, and what nobody could receive stands apart', () => {
  const rule = aCommissionRule({
    base: { kind: 'per-unit', amount: cents(100_00) },
    shares: [
      { to: 'own-intercommunale', share: basisPoints(7_500) },
      { to: 'authority', share: basisPoints(2_500) },
    ],
  });
  const served = anEntry({ region: bodies.otherIntercommunale, beneficiary: bodies.otherIntercommunale });
  const { region: _, ...unserved } = anEntry({ order: '8'.repeat(26) as OrderId, beneficiary: bodies.authority });
  const outcome = simulate([rule], [served, unserved], { authority: bodies.authority, kinds: new Map() });
  expect(outcome.ok && outcome.value.perBeneficiary).toEqual([
    { beneficiary: bodies.otherIntercommunale, booked: served.commission, commission: 75_00, difference: 75_00 - served.commission },
    { beneficiary: bodies.authority, booked: unserved.commission, commission: 25_00, difference: 25_00 - unserved.commission },
    { booked: 0, commission: 100_00, difference: 100_00 },
  ]);
});
