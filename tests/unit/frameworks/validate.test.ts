import { describe, expect, test } from 'vitest';
import type { Framework, Lot } from '../../../shared/domain/frameworks/framework.ts';
import { frameworkId, lotId } from '../../../shared/domain/frameworks/ids.ts';
import { type FindingCode, findingCodes, validateFramework } from '../../../shared/domain/frameworks/validate.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { aCommissionRule, aFramework, aLot, aVatRule, bodies, day } from '../../support/builders.ts';

const codes = (framework: Framework, lots: readonly Lot[] = [aLot()]) => validateFramework(framework, lots).map(({ code }) => code);

/** One defect at a time, each with the only finding that it gives. */
const defects: readonly (readonly [string, FindingCode, Framework, readonly Lot[]])[] = [
  ['no maximum on the framework', 'ceiling-missing', aFramework({ maximum: {} }), [aLot()]],
  ['no maximum on a lot', 'ceiling-missing', aFramework(), [aLot({ maximum: {} })]],
  [
    'a lot that may hold more than the framework',
    'lot-above-framework',
    aFramework({ maximum: { value: cents(10) } }),
    [aLot({ maximum: { value: cents(11) } })],
  ],
  ['an end before the start', 'dates-unordered', aFramework({ endsOn: day('2022-02-28') }), [aLot()]],
  ['an award after the start', 'dates-unordered', aFramework({ awardedOn: day('2022-03-02') }), [aLot()]],
  [
    'one day over four years without a reason',
    'term-unjustified',
    aFramework({ endsOn: day('2026-03-01'), termJustification: undefined }),
    [aLot()],
  ],
  ['nobody who may order', 'eligibility-empty', aFramework({ eligibility: { anyOf: [], accessionRequired: false } }), [aLot()]],
  [
    'an alternative that lets in everybody',
    'eligibility-empty',
    aFramework({ eligibility: { anyOf: [{}], accessionRequired: false } }),
    [aLot()],
  ],
  [
    'a condition that names nobody',
    'eligibility-empty',
    aFramework({ eligibility: { anyOf: [{ kinds: ['ocmw'], named: [] }], accessionRequired: true } }),
    [aLot()],
  ],
  ['no lots', 'lots-missing', aFramework(), []],
  ['a lot of another framework', 'lot-foreign', aFramework(), [aLot({ framework: frameworkId('andere') })]],
  ['the same lot twice', 'lot-duplicate', aFramework(), [aLot(), aLot()]],
  [
    'two commission rules that tie',
    'commission-conflict',
    aFramework({ commissionRules: [aCommissionRule(), aCommissionRule({ id: 'again' })] }),
    [aLot()],
  ],
  [
    'a key that leaves out the authority',
    'commission-key',
    aFramework({
      commissionRules: [
        aCommissionRule({
          shares: [],
          key: { method: 'per-inhabitant', on: day('2019-12-31'), weights: [{ body: bodies.intercommunale, weight: 1 }], source: 'census' },
        }),
      ],
    }),
    [aLot()],
  ],
  [
    'shares that do not make a whole',
    'commission-shares',
    aFramework({ commissionRules: [aCommissionRule({ shares: [{ to: 'authority', share: basisPoints(9_999) }] })] }),
    [aLot()],
  ],
  [
    'a commission rule for a lot that is not there',
    'commission-lot-unknown',
    aFramework({ commissionRules: [aCommissionRule({ lots: [lotId('wagens.99')] })] }),
    [aLot()],
  ],
  [
    'no VAT rule for supplies',
    'vat-undetermined',
    aFramework({ vatRules: [aVatRule({ lineType: 'commission' })], commissionRules: [] }),
    [aLot()],
  ],
  [
    'a VAT rule that ends before the framework',
    'vat-undetermined',
    aFramework({ vatRules: [aVatRule({ until: day('2030-01-01') }), aVatRule({ lineType: 'commission' })] }),
    [aLot()],
  ],
  [
    'commission tiers that do not begin at nothing',
    'commission-tiers',
    aFramework({
      commissionRules: [aCommissionRule({ base: { kind: 'tiers', of: 'net', tiers: [{ above: cents(1), rate: basisPoints(100) }] } })],
    }),
    [aLot()],
  ],
  [
    'a least commission above the most',
    'commission-bounds',
    aFramework({ commissionRules: [aCommissionRule({ minimum: cents(2), maximum: cents(1) })] }),
    [aLot()],
  ],
  ['a lot that was awarded to nobody', 'awards-missing', aFramework(), [aLot({ awards: [] })]],
  [
    'two suppliers of one rank',
    'award-rank',
    aFramework(),
    [
      aLot({
        awards: [bodies.supplier, bodies.otherSupplier].map((supplier) => ({ supplier, rank: 1, discountFloor: basisPoints(0) })),
      }),
    ],
  ],
  [
    'one supplier awarded twice',
    'award-duplicate',
    aFramework(),
    [aLot({ awards: [1, 2].map((rank) => ({ supplier: bodies.supplier, rank, discountFloor: basisPoints(0) })) })],
  ],
  ['a lot by the month without terms', 'terms-missing', aFramework(), [aLot({ pricing: 'per-month' })]],
  ['terms on a lot that is paid at once', 'terms-unexpected', aFramework(), [aLot({ terms: [12] })]],
];

describe('a framework agreement with', () => {
  test.each(defects)('%s: %s', (_, code, framework, lots) => {
    expect([...new Set(codes(framework, lots))]).toEqual([code]);
  });
});

test('a sound framework agreement has no findings', () => {
  expect(codes(aFramework())).toEqual([]);
});

test('every kind of finding has a defect that gives it', () => {
  expect(new Set(defects.map(([, code]) => code))).toEqual(new Set(findingCodes));
});

test('exactly four years need no justification', () => {
  expect(codes(aFramework({ endsOn: day('2026-02-28'), termJustification: undefined }))).toEqual([]);
});

test('a maximum of zero is a maximum: nothing may be ordered', () => {
  expect(codes(aFramework({ maximum: { value: cents(0) } }), [aLot({ maximum: { quantity: 0 } })])).toEqual([]);
});

test('a framework without commission needs no VAT rule for it', () => {
  expect(codes(aFramework({ commissionRules: [], vatRules: [aVatRule()] }))).toEqual([]);
});

test('a finding in a lot names the lot', () => {
  expect(validateFramework(aFramework(), [aLot({ awards: [] })])).toEqual([{ code: 'awards-missing', lot: 'wagens.01', detail: {} }]);
});
