import { describe, expect, test } from 'vitest';
import type { CommissionRule } from '../../../shared/domain/commissions/commission-rule.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { reckoningWords } from '../../../shared/domain/text/reckoning-words.ts';
import { aCommissionRule } from '../../support/builders.ts';

const percentage: CommissionRule['base'] = { kind: 'percentage', of: 'net', rate: basisPoints(200) };
const halves: CommissionRule['shares'] = [
  { to: 'own-intercommunale', share: basisPoints(8_000) },
  { to: 'authority', share: basisPoints(2_000) },
];

const words = (rule: Partial<CommissionRule>, line: Partial<Parameters<typeof reckoningWords>[0]>) =>
  reckoningWords({
    ruleText: aCommissionRule(rule),
    quantity: 1,
    list: cents(2_500_000),
    discount: cents(274_750),
    due: cents(44_505),
    commission: cents(44_505),
    ...line,
  })?.replaceAll('\u00a0', ' ');

describe('how the amount of a line follows from its rule', () => {
  test('is a fixed amount times the quantity, also when it is booked back', () => {
    const rule = { base: { kind: 'per-unit', amount: cents(58_500) } } as const;
    expect(words(rule, { quantity: 2, due: cents(117_000), commission: cents(117_000) })).toBe('2 × € 585,00 = € 1.170,00');
    const back = { quantity: -2, list: cents(-5), discount: cents(0), due: cents(-117_000), commission: cents(-117_000) };
    expect(words(rule, back)).toBe('−2 × € 585,00 = −€ 1.170,00');
  });

  test('is a percentage of the named amount, and the part that this body receives of it', () => {
    expect(words({ base: percentage }, {})).toBe('2 % van € 22.252,50 = € 445,05');
    expect(words({ base: percentage, shares: halves }, { commission: cents(8_901) })).toBe(
      '2 % van € 22.252,50 = € 445,05, hiervan 20 %: € 89,01',
    );
    expect(words({ base: { ...percentage, of: 'list' } }, { due: cents(50_000), commission: cents(50_000) })).toBe(
      '2 % van € 25.000,00 = € 500,00',
    );
  });

  test('names the bound that decided', () => {
    const most = { base: percentage, maximum: cents(40_000) };
    expect(words(most, { due: cents(40_000), commission: cents(40_000) })).toBe('2 % van € 22.252,50 = € 445,05, het maximum: € 400,00');
    const least = { base: percentage, minimum: cents(50_000) };
    expect(words(least, { due: cents(50_000), commission: cents(50_000) })).toBe('2 % van € 22.252,50 = € 445,05, het minimum: € 500,00');
  });

  test('adds up what lies in tiers', () => {
    const tiers = [
      { above: cents(0), rate: basisPoints(200) },
      { above: cents(1_000_000), rate: basisPoints(100) },
    ];
    const due = cents(32_253);
    expect(words({ base: { kind: 'tiers', of: 'net', tiers } }, { due, commission: due })).toBe('schijven van € 22.252,50 = € 322,53');
  });

  test('is left out where the rule alone does not give it: a correction, a change, a lost rule', () => {
    expect(words({ base: percentage }, { corrects: { statement: '2026-0001', line: 1, remark: 'fout' } })).toBeUndefined();
    expect(words({ base: percentage }, { due: cents(44_506) })).toBeUndefined();
    expect(words({ base: percentage }, { quantity: 0 })).toBeUndefined();
    expect(words({}, { ruleText: undefined })).toBeUndefined();
  });
});
