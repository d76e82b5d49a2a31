import { describe, expect, test } from 'vitest';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import { vatRate } from '../../../shared/domain/money/vat.ts';
import { aVatRule, day, on } from '../../support/builders.ts';

const rate = (percent: number) => basisPoints(percent * 100);
const question = { lineType: 'commission', seller: 'intercommunale', buyerIsMember: true, on } as const;

const rules = [
  aVatRule({ lineType: 'supply', rate: rate(21) }),
  aVatRule({ lineType: 'commission', rate: rate(21) }),
  aVatRule({ lineType: 'commission', seller: 'intercommunale', buyerIsMember: true, rate: rate(0), source: 'art. 44bis WBTW' }),
];

describe('the VAT rate', () => {
  test.each([
    ['a member pays its own intercommunale nothing', {}, 0],
    ['who is no member pays the normal rate', { buyerIsMember: false }, 2_100],
    ['another seller asks the normal rate', { seller: 'supplier' }, 2_100],
    ['a supply follows its own rules', { lineType: 'supply', seller: 'supplier' }, 2_100],
  ] as const)('%s', (_, difference, expected) => {
    expect(vatRate(rules, { ...question, ...difference })).toEqual({ ok: true, value: expected });
  });

  test('changes on the day that a rule ends and the next begins', () => {
    const dated = [
      aVatRule({ rate: rate(6), from: day('2020-01-01'), until: day('2026-06-30') }),
      aVatRule({ rate: rate(12), from: day('2026-07-01') }),
    ];
    const asked = { lineType: 'supply', seller: 'supplier', buyerIsMember: false } as const;
    expect(vatRate(dated, { ...asked, on: day('2026-06-30') })).toMatchObject({ value: 600 });
    expect(vatRate(dated, { ...asked, on: day('2026-07-01') })).toMatchObject({ value: 1_200 });
    expect(vatRate(dated, { ...asked, on: day('2019-12-31') })).toMatchObject({ code: 'vat-undetermined' });
  });

  test('is undetermined without a rule, and when two equally specific rules differ', () => {
    expect(vatRate([], question)).toMatchObject({ code: 'vat-undetermined', detail: question });
    const bySeller = aVatRule({ lineType: 'commission', seller: 'intercommunale', rate: rate(21) });
    const byMembership = aVatRule({ lineType: 'commission', buyerIsMember: true, rate: rate(0) });
    expect(vatRate([bySeller, byMembership], question)).toMatchObject({ code: 'vat-undetermined' });
    expect(vatRate([bySeller, { ...byMembership, rate: rate(21) }], question)).toMatchObject({ ok: true, value: 2_100 });
  });
});
