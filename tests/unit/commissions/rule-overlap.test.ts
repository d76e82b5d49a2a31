import { expect, test } from 'vitest';
import { conflictingRules } from '../../../shared/domain/commissions/commission.ts';
import { overlapOf } from '../../../shared/domain/commissions/rule-overlap.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { aCommissionRule, bodies, day } from '../../support/builders.ts';

const [one, two] = [lotId('wagens.01'), lotId('wagens.02')];

test('two rules overlap on the days, lots and regions that both hold for', () => {
  const a = aCommissionRule({ id: 'a', from: day('2024-01-01'), until: day('2025-12-31'), lots: [one, two] });
  const b = aCommissionRule({ id: 'b', from: day('2025-07-01'), lots: [two], regions: [bodies.intercommunale] });
  expect(overlapOf(a, b)).toEqual({ from: '2025-07-01', until: '2025-12-31', lots: [two], regions: [bodies.intercommunale] });
});

test('rules that are apart in time or in one narrowing do not overlap', () => {
  const a = aCommissionRule({ id: 'a', from: day('2024-01-01'), until: day('2024-12-31'), lots: [one] });
  expect(overlapOf(a, aCommissionRule({ id: 'b', from: day('2025-01-01') }))).toBeUndefined();
  expect(overlapOf(a, aCommissionRule({ id: 'b', from: day('2024-01-01'), lots: [two] }))).toBeUndefined();
});

test('whatever conflicts, overlaps on something', () => {
  const rules = [
    aCommissionRule({ id: 'a', from: day('2024-01-01'), lots: [one] }),
    aCommissionRule({ id: 'b', from: day('2024-06-01'), regions: [bodies.intercommunale] }),
  ];
  const [pair] = conflictingRules(rules);
  expect(pair && overlapOf(...pair)).toEqual({ from: '2024-06-01', lots: [one], regions: [bodies.intercommunale] });
});
