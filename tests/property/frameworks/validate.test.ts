import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commissionOn } from '../../../shared/domain/commissions/commission.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { validateFramework } from '../../../shared/domain/frameworks/validate.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { vatRate } from '../../../shared/domain/money/vat.ts';
import { days, periods, prices, rates } from '../../support/arbitraries.ts';
import { aCommissionRule, aFramework, aLot, aVatRule, bodies, day } from '../../support/builders.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const framework = aFramework({ awardedOn: day('2026-01-01'), startsOn: day('2026-04-16'), endsOn: day('2026-08-14') });

const commissionRules = fc.array(
  fc
    .record({
      lots: maybe(fc.constant([lotId('wagens.01')])),
      buyerKinds: maybe(fc.constant(['municipality' as const])),
      regions: maybe(fc.constant([bodies.intercommunale])),
      period: periods(),
    })
    .map(({ period, ...narrowing }) => aCommissionRule({ ...narrowing, ...period })),
  { maxLength: 5 },
);

const vatRules = fc.array(
  fc
    .record({
      lineType: fc.constantFrom('supply' as const, 'commission' as const),
      buyerIsMember: maybe(fc.boolean()),
      rate: rates(),
      period: periods(),
    })
    .map(({ period, ...rule }) => aVatRule({ ...rule, ...period })),
  { maxLength: 6 },
);

test('without a finding on commission, no order ever meets two rules at once', () => {
  fc.assert(
    fc.property(commissionRules, days(), (rules, on) => {
      const clean = !validateFramework({ ...framework, commissionRules: rules }, [aLot()]).some(
        ({ code }) => code === 'commission-conflict',
      );
      fc.pre(clean);
      const question = {
        lot: lotId('wagens.01'),
        category: 'personenwagen',
        buyerKind: 'municipality',
        intercommunale: bodies.intercommunale,
        authority: bodies.authority,
        on,
      } as const;
      expect(commissionOn(rules, question, { quantity: 1, list: cents(100), net: cents(100) }).ok).toBe(true);
    }),
  );
});

test('without a finding on VAT, every day of the term has one rate for supplies; with one, some day has not', () => {
  fc.assert(
    fc.property(vatRules, (rules) => {
      const findings = validateFramework({ ...framework, vatRules: rules, commissionRules: [] }, [aLot()]);
      const term = Array.from({ length: 121 }, (_, index) => day(new Date(Date.UTC(2026, 3, 16 + index)).toISOString().slice(0, 10)));
      const determined = term.every((on) => vatRate(rules, { lineType: 'supply', seller: 'supplier', buyerIsMember: false, on }).ok);
      expect(findings.some(({ code }) => code === 'vat-undetermined')).toBe(!determined);
    }),
  );
});

test('a lot is above the framework exactly when a stated measure is', () => {
  const limits = fc.record({ value: maybe(prices()), quantity: maybe(fc.nat(50)) });
  fc.assert(
    fc.property(limits, limits, (whole, part) => {
      const findings = validateFramework({ ...framework, maximum: whole }, [aLot({ maximum: part })]);
      const above = (['value', 'quantity'] as const).filter(
        (measure) => (part[measure] ?? 0) > (whole[measure] ?? Number.POSITIVE_INFINITY),
      );
      expect(findings.filter(({ code }) => code === 'lot-above-framework').map(({ detail }) => detail.measure)).toEqual(above);
    }),
  );
});

test('shares are accepted exactly when they make up the whole', () => {
  fc.assert(
    fc.property(fc.array(rates(), { minLength: 1, maxLength: 3 }), (drawn) => {
      const rules = [aCommissionRule({ shares: drawn.map((share) => ({ to: 'authority', share: basisPoints(share) })) })];
      const found = validateFramework({ ...framework, commissionRules: rules }, [aLot()]).some(({ code }) => code === 'commission-shares');
      expect(found).toBe(drawn.reduce((sum, share) => sum + share, 0) !== 10_000);
    }),
  );
});
