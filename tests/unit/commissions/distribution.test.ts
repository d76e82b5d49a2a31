import { describe, expect, test } from 'vitest';
import { commissionOn } from '../../../shared/domain/commissions/commission.ts';
import { faultInKey, uncounted } from '../../../shared/domain/commissions/commission-key.ts';
import type { CommissionKey, CommissionRule } from '../../../shared/domain/commissions/commission-rule.ts';
import { type DistributionMethod, distribute, divide, type Weight } from '../../../shared/domain/commissions/distribution.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { keyWords, splitWords } from '../../../shared/domain/text/distribution-words.ts';
import { aCommissionRule, bodies, day } from '../../support/builders.ts';

const [authority, own, other] = [bodies.authority, bodies.intercommunale, bodies.otherIntercommunale];

const perInhabitant: CommissionKey = {
  method: 'per-inhabitant',
  on: day('2020-01-01'),
  weights: [
    { body: authority, weight: 789_444 },
    { body: own, weight: 245_123 },
  ],
  source: 'census',
};
const keyed = (key: CommissionKey, overrides: Partial<CommissionRule> = {}) =>
  aCommissionRule({ base: { kind: 'per-unit', amount: cents(100_01) }, shares: [], key, from: day('2026-01-01'), ...overrides });

const line = { quantity: 1, list: cents(1_000_00), net: cents(900_00) };
const question = {
  lot: lotId('wagens.01'),
  category: 'personenwagen',
  buyerKind: 'municipality',
  intercommunale: own,
  authority,
  on: day('2026-06-15'),
} as const;

describe('an amount', () => {
  const three = [
    { body: other, weight: 5 },
    { body: own, weight: 5 },
    { body: authority, weight: 5 },
  ];

  test('gives its odd cent to the lowest enterprise number', () => {
    const divided = divide(cents(100), 'per-inhabitant', three);
    const lowest = [authority, own, other].toSorted()[0];
    expect(divided.ok && divided.value.parts.find(({ amount }) => amount === 34)?.body).toBe(lowest);
  });

  test('needs no weights when it is divided equally', () => {
    const divided = divide(
      cents(90),
      'equal',
      three.map(({ body }) => ({ body, weight: 0 })),
    );
    expect(divided).toMatchObject({ ok: true, value: { total: 3, parts: [{ amount: 30 }, { amount: 30 }, { amount: 30 }] } });
  });

  const impossible: readonly (readonly [what: string, method: DistributionMethod, participants: readonly Weight[], reason: string])[] = [
    ['nobody', 'equal', [], 'no-weight'],
    ['only weights of nothing', 'by-turnover', [{ body: own, weight: 0 }], 'no-weight'],
    ['a body twice', 'equal', [...three, { body: own, weight: 1 }], 'twice'],
    ['half a weight', 'per-inhabitant', [{ body: own, weight: 0.5 }], 'weight'],
    ['a weight below nothing', 'per-inhabitant', [{ body: own, weight: -1 }], 'weight'],
    ['percentages short of the whole', 'fixed', [{ body: own, weight: 9_999 }], 'not-whole'],
    ['more than can be counted', 'by-turnover', three.map(({ body }) => ({ body, weight: 2 ** 53 - 1 })), 'weights-too-large'],
  ];
  test.each(impossible)('cannot be divided over %s', (_, method, participants, reason) => {
    expect(divide(cents(100), method, participants)).toMatchObject({ ok: false, code: 'distribution-impossible', detail: { reason } });
  });

  test('is divided only on a day on which the key is in force', () => {
    const key = { method: 'equal', from: day('2026-01-01'), until: day('2026-12-31') } as const;
    expect(distribute(cents(15), key, three, day('2026-12-31')).ok).toBe(true);
    expect(distribute(cents(15), key, three, day('2027-01-01'))).toMatchObject({ detail: { reason: 'not-in-force' } });
  });
});

describe('a commission', () => {
  test('is divided per inhabitant between own intercommunale and authority, and says by what', () => {
    expect(commissionOn([keyed(perInhabitant)], question, line)).toMatchObject({
      value: {
        amount: 100_01,
        parts: [
          {
            to: 'own-intercommunale',
            beneficiary: own,
            amount: 2_370,
            split: { method: 'per-inhabitant', weight: 245_123, total: 1_034_567, on: '2020-01-01' },
          },
          { to: 'authority', beneficiary: authority, amount: 7_631, split: { weight: 789_444 } },
        ],
      },
    });
  });

  test('goes whole to the authority in its own region, and tells of no division', () => {
    const answer = commissionOn([keyed(perInhabitant)], { ...question, intercommunale: authority }, line);
    expect(answer).toMatchObject({ ok: true, value: { parts: [{ beneficiary: authority, amount: 100_01 }] } });
    expect(answer.ok && answer.value.parts[0]).not.toHaveProperty('split');
  });

  test('is not guessed for an intercommunale of which nothing was counted', () => {
    expect(commissionOn([keyed(perInhabitant)], { ...question, intercommunale: other }, line)).toMatchObject({
      code: 'commission-undetermined',
      detail: { reason: 'weight-missing', body: other },
    });
  });

  test('cannot go by a key to an intercommunale that the buyer does not have', () => {
    expect(commissionOn([keyed({ method: 'equal' })], { ...question, intercommunale: undefined }, line)).toMatchObject({
      code: 'attribution-unclear',
    });
  });
});

test.each([
  ['percentages beside it', { shares: aCommissionRule().shares }, 'shares-beside-key'],
  ['nobody who weighs anything', { key: { ...perInhabitant, weights: [{ body: authority, weight: 0 }] } }, 'weights'],
  ['no figure for the authority', { key: { ...perInhabitant, weights: [{ body: own, weight: 1 }] } }, 'authority-missing'],
  ['no figure for a region that the rule names', { regions: [other] }, 'region-missing'],
  ['figures of its own time', { key: { ...perInhabitant, on: day('2026-01-01') } }, 'counted-late'],
  ['turnover of part of a year', { key: { ...perInhabitant, method: 'by-turnover', on: day('2025-06-30') } }, 'no-year'],
  ['turnover of a year that is over', { key: { ...perInhabitant, method: 'by-turnover', on: day('2025-12-31') } }, undefined],
  ['regions that were all counted', { regions: [own] }, undefined],
] as const)('a key with %s is judged at entry', (_, overrides, fault) => {
  expect(faultInKey(keyed(perInhabitant, overrides), authority)).toBe(fault);
});

test('a rule for all regions tells which it forgot, one that names its regions forgets none', () => {
  expect(uncounted(keyed(perInhabitant), [authority, own, other])).toEqual([other]);
  expect(uncounted(keyed(perInhabitant, { regions: [own] }), [authority, own, other])).toEqual([]);
  expect(uncounted(keyed({ method: 'equal' }), [authority, own, other])).toEqual([]);
});

test.each([
  [
    { method: 'per-inhabitant', weight: 245_123, total: 1_034_567, on: day('2020-01-01') },
    'verdeeld per inwoner: 245.123 op 1.034.567 inwoners (2020)',
  ],
  [
    { method: 'by-turnover', weight: 25_000_000, total: 100_000_000, on: day('2025-12-31') },
    'verdeeld naar omzet: € 250.000,00 op € 1.000.000,00 (2025)',
  ],
  [{ method: 'equal', weight: 1, total: 2 }, 'gelijk verdeeld over 2'],
  [{ method: 'fixed', weight: 8_000, total: 10_000 }, 'verdeeld volgens vaste percentages: 80 %'],
] as const)('a part is explained in words', (split, words) => {
  expect(splitWords(split).replaceAll('\u00a0', ' ')).toBe(words);
});

test('a key is named with the year of its figures', () => {
  expect(keyWords(perInhabitant)).toBe('verdeeld per inwoner (2020)');
  expect(keyWords({ method: 'equal' })).toBe('gelijk verdeeld');
});
