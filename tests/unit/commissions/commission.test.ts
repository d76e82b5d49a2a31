import { describe, expect, test } from 'vitest';
import { commissionRule, mostPerUnit } from '../../../shared/contract/frameworks.schemas.ts';
import { amountDue, commissionOn, commissionRuleFor, conflictingRules } from '../../../shared/domain/commissions/commission.ts';
import { quarterOf } from '../../../shared/domain/commissions/ledger.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents, mostCents } from '../../../shared/domain/money/cents.ts';
import { commissionRuleWords } from '../../../shared/domain/text/commission-words.ts';
import { aCommissionRule, bodies, day, on } from '../../support/builders.ts';

const lot = lotId('wagens.01');
const question = {
  lot,
  category: 'personenwagen',
  buyerKind: 'municipality',
  intercommunale: bodies.intercommunale,
  authority: bodies.authority,
  on,
} as const;
const line = { quantity: 3, list: cents(10_000_00), net: cents(9_000_00) };
const rule = aCommissionRule;

describe('the rule for a line', () => {
  test('is the most specific one in force', () => {
    const rules = [
      rule({ id: 'general' }),
      rule({ id: 'lot', lots: [lot] }),
      rule({ id: 'lot and kind', lots: [lot], buyerKinds: ['municipality'] }),
      rule({ id: 'all three, of another region', lots: [lot], buyerKinds: ['municipality'], regions: [bodies.otherIntercommunale] }),
      rule({
        id: 'all three, past',
        lots: [lot],
        buyerKinds: ['municipality'],
        regions: [bodies.intercommunale],
        until: day('2026-06-14'),
      }),
    ];
    expect(commissionRuleFor(rules, question)).toMatchObject({ ok: true, value: { id: 'lot and kind' } });
    expect(commissionRuleFor(rules, { ...question, on: day('2026-06-14') })).toMatchObject({ value: { id: 'all three, past' } });
    expect(commissionRuleFor(rules, { ...question, lot: lotId('wagens.02') })).toMatchObject({ value: { id: 'general' } });
  });

  test('for a region does not reach whoever belongs to none', () => {
    expect(commissionRuleFor([rule({ regions: [bodies.intercommunale] })], { ...question, intercommunale: undefined })).toEqual({
      ok: true,
      value: undefined,
    });
  });

  test('is undetermined on a tie', () => {
    const rules = [rule({ id: 'lot', lots: [lot] }), rule({ id: 'kind', buyerKinds: ['municipality'] })];
    expect(commissionRuleFor(rules, question)).toMatchObject({ code: 'commission-undetermined', detail: { rules: ['lot', 'kind'] } });
  });
});

describe('a set of rules is refused at entry', () => {
  test.each([
    ['the same twice', [rule({ id: 'a' }), rule({ id: 'b' })], 1],
    ['different narrowings that one buyer meets both', [rule({ lots: [lot] }), rule({ buyerKinds: ['agb'] })], 1],
    ['lots apart', [rule({ lots: [lot] }), rule({ lots: [lotId('wagens.02')] })], 0],
    ['one lot in common', [rule({ lots: [lot, lotId('wagens.02')] }), rule({ lots: [lotId('wagens.02')] })], 1],
    ['one after the other', [rule({ until: day('2026-06-14') }), rule({ from: day('2026-06-15') })], 0],
    ['one day in common', [rule({ until: day('2026-06-15') }), rule({ from: day('2026-06-15') })], 1],
    ['one more specific', [rule(), rule({ lots: [lot] })], 0],
  ])('%s: %#', (_, rules, conflicts) => {
    expect(conflictingRules(rules)).toHaveLength(conflicts);
  });
});

describe('the commission', () => {
  const base = (kind: object) => rule({ base: kind as never });

  test.each([
    ['a fixed amount per unit', base({ kind: 'per-unit', amount: 585_00 }), 1_755_00],
    ['a percentage of net', base({ kind: 'percentage', of: 'net', rate: 200 }), 180_00],
    ['a percentage of list', base({ kind: 'percentage', of: 'list', rate: 200 }), 200_00],
  ])('is %s', (_, one, amount) => {
    expect(commissionOn([one], question, line)).toMatchObject({
      ok: true,
      value: { amount, parts: [{ beneficiary: bodies.intercommunale, amount }] },
    });
  });

  test('is nothing where no rule applies', () => {
    expect(commissionOn([], question, line)).toEqual({ ok: true, value: { amount: 0, parts: [] } });
  });

  const shared = rule({
    base: { kind: 'per-unit', amount: cents(33) },
    shares: [
      { to: 'own-intercommunale', share: basisPoints(6_667) },
      { to: 'authority', share: basisPoints(3_333) },
    ],
  });

  test('is divided by its key, without losing a cent', () => {
    expect(commissionOn([shared], question, { ...line, quantity: 1 })).toMatchObject({
      value: {
        amount: 33,
        parts: [
          { to: 'own-intercommunale', beneficiary: bodies.intercommunale, amount: 22 },
          { to: 'authority', beneficiary: bodies.authority, amount: 11 },
        ],
      },
    });
  });

  test('is one part where the authority is the buyer’s own intercommunale', () => {
    const answer = commissionOn([shared], { ...question, intercommunale: bodies.authority }, { ...line, quantity: 1 });
    expect(answer).toMatchObject({ value: { amount: 33, parts: [{ beneficiary: bodies.authority, amount: 33 }] } });
  });

  test('cannot go to an intercommunale that the buyer does not have', () => {
    expect(commissionOn([shared], { ...question, intercommunale: undefined }, line)).toMatchObject({
      code: 'attribution-unclear',
      detail: { reason: 'no-intercommunale' },
    });
  });
});

test.each([
  ['2024-01-01', '2024-Q1'],
  ['2024-03-31', '2024-Q1'],
  ['2024-04-01', '2024-Q2'],
  ['2024-09-30', '2024-Q3'],
  ['2024-12-31', '2024-Q4'],
])('%s is booked in %s', (date, quarter) => {
  expect(quarterOf(day(date))).toBe(quarter);
});

test('each tier takes its own rate of what lies in it', () => {
  const tiers = [
    { above: cents(0), rate: basisPoints(200) },
    { above: cents(10_000_00), rate: basisPoints(150) },
    { above: cents(50_000_00), rate: basisPoints(100) },
  ];
  const rule = aCommissionRule({ base: { kind: 'tiers', of: 'net', tiers } });
  const due = (net: number) => amountDue(rule, { quantity: 1, list: cents(net), net: cents(net) });
  expect([due(0), due(10_000_00), due(10_000_01), due(50_000_00), due(60_000_00)]).toEqual([0, 200_00, 200_00, 800_00, 900_00]);
  expect(commissionRuleWords({ ...rule, minimum: cents(100_00) }).replaceAll('\u00a0', ' ')).toBe(
    '2 % tot € 10.000,00, 1,5 % tot € 50.000,00, daarboven 1 % van de nettoprijs, minstens € 100,00',
  );
});

test('the highest amount per unit that a rule may hold is still counted to the cent on the largest order', () => {
  const base = { kind: 'per-unit', amount: cents(mostPerUnit) } as const;
  expect(commissionRule.safeParse(rule({ base })).success).toBe(true);
  expect(commissionRule.safeParse(rule({ base: { ...base, amount: cents(mostPerUnit + 1) } })).success).toBe(false);
  expect(amountDue(rule({ base, maximum: mostCents }), { ...line, quantity: 100_000 })).toBe(mostCents);
});
