import { expect, test } from 'vitest';
import { changeRules } from '../../../shared/domain/commissions/change-rules.ts';
import type { CommissionRule } from '../../../shared/domain/commissions/commission-rule.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aCommissionRule, aFramework, aLot, on } from '../../support/builders.ts';

const tomorrow = addDays(on, 1);
const begun = aCommissionRule();
const change = (rules: readonly CommissionRule[], before: readonly CommissionRule[] = [begun]) =>
  changeRules(aFramework({ commissionRules: before }), [aLot()], rules, on);

test('a rule that began is followed by another from the day after its last', () => {
  const next = [{ ...begun, until: on }, aCommissionRule({ id: 'next', from: tomorrow })];
  expect(change(next)).toMatchObject({ ok: true, value: { version: 2, commissionRules: next } });
});

test.each<[string, readonly CommissionRule[]]>([
  ['left out', []],
  ['with another rate', [aCommissionRule({ base: { kind: 'percentage', of: 'net', rate: basisPoints(300) } })]],
  ['with a maximum', [aCommissionRule({ maximum: cents(1) })]],
  ['from another day', [aCommissionRule({ from: tomorrow })]],
  ['ended before today', [aCommissionRule({ until: addDays(on, -1) })]],
])('a rule that began is refused %s', (_, rules) => {
  expect(change(rules)).toMatchObject({ ok: false, code: 'commission-rule-fixed', detail: { reason: 'begun', rule: { id: 'general' } } });
});

test('a rule that is over stays over', () => {
  const over = aCommissionRule({ until: addDays(on, -1) });
  expect(change([over], [over])).toMatchObject({ ok: true });
  expect(change([begun], [over])).toMatchObject({ ok: false, code: 'commission-rule-fixed' });
});

test('a rule that has not begun may be changed and dropped, a new one may not begin today', () => {
  const later = aCommissionRule({ id: 'later', lots: [lotId('wagens.01')], from: tomorrow });
  expect(change([begun, { ...later, maximum: cents(500_00) }], [begun, later])).toMatchObject({ ok: true });
  expect(change([begun], [begun, later])).toMatchObject({ ok: true });
  expect(change([begun, { ...later, from: on }], [begun, later])).toMatchObject({ ok: false, detail: { reason: 'too-early' } });
});

test('two rules that could tie are refused, both shown whole', () => {
  const rival = aCommissionRule({ id: 'rival', from: tomorrow });
  expect(change([begun, rival])).toEqual({ ok: false, code: 'commission-conflict', detail: { rules: [begun, rival] } });
});

const later = { from: tomorrow, categories: ['personenwagen'] };
test.each<[string, Partial<CommissionRule>]>([
  ['id-twice', { id: 'general' }],
  ['period', { until: on }],
  ['category-unknown', { categories: ['tank'] }],
  ['commission-lot-unknown', { lots: [lotId('wagens.99')] }],
  ['commission-shares', { shares: [{ to: 'authority', share: basisPoints(9_999) }] }],
  ['commission-tiers', { base: { kind: 'tiers', of: 'net', tiers: [{ above: cents(1), rate: basisPoints(1) }] } }],
  ['commission-bounds', { minimum: cents(2), maximum: cents(1) }],
])('a set is refused for %s', (reason, wrong) => {
  expect(change([begun, aCommissionRule({ id: 'new', ...later, ...wrong })])).toMatchObject({
    ok: false,
    code: 'invalid-commission-rules',
    detail: { reason },
  });
});
