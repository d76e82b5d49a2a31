import { expect, test } from 'vitest';
import type { ModelVersion } from '../../shared/domain/catalogue/model.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';
import { type QuoteInputs, quoteLine, regionsThatMatter, totalOf } from '../../site/src/features/catalogue/quote.ts';
import { commissionScopeWords } from '../../site/src/features/frameworks/commission-words.ts';
import { eligibilityWords } from '../../site/src/features/frameworks/eligibility-words.ts';
import { framework, igemo, lot, scheme, today } from '../support/site-entries.ts';

const version: ModelVersion = {
  number: 1,
  effectiveFrom: localDate('2024-01-01'),
  name: 'Wagen',
  brand: 'Merk',
  description: 'Een wagen',
  listPrice: cents(20_000_00),
  discountRate: basisPoints(1_000),
  options: [
    { id: 'light', name: 'Zwaailicht', listPrice: cents(1_000_00), requires: [], excludes: [] },
    { id: 'cable', name: 'Kabel', listPrice: cents(250_00), discountRate: basisPoints(0), requires: ['light'], excludes: [] },
  ],
  attributes: {},
};
const inputs: QuoteInputs = {
  framework,
  lot,
  category: 'personenwagen',
  version,
  options: ['light'],
  quantity: 2,
  buyer: { kind: 'municipality', intercommunale: igemo },
  on: today,
};
const quote = (part: Partial<QuoteInputs> = {}) => {
  const found = quoteLine({ ...inputs, ...part });
  if (!found.ok) throw new Error(found.code);
  return found.value;
};

test('list, options and discount sum to net; net and commission to the total; VAT apart', () => {
  const { list, options, discount, net, commission, vat, commissionVat } = quote();
  expect([list, options, discount, net, commission]).toEqual([40_000_00, 2_000_00, 4_200_00, 37_800_00, 1_170_00]);
  expect(totalOf(quote())).toBe(38_970_00);
  expect(vat).toEqual({ rate: 2100, amount: 7_938_00 });
  expect(commissionVat).toEqual({ rate: 0, amount: 0 });
});

test('a region that no rule names pays the general rule', () => {
  expect(quote({ buyer: { kind: 'municipality' } }).commission).toBe(680_40);
});

test('as long as the region is not chosen the commission is unknown and the total is without it', () => {
  const unknown = quote({ buyer: undefined });
  expect(unknown.commission).toBe('unknown');
  expect(totalOf(unknown)).toBe(unknown.net);
});

test('months multiply, and are not counted twice for the commission per unit', () => {
  const monthly = quote({ months: 36, options: [], quantity: 2 });
  expect(monthly.net).toBe(18_000_00 * 2 * 36);
  expect(monthly.commission).toBe(585_00 * 2);
});

test('options that do not go together give no price', () => {
  expect(quoteLine({ ...inputs, options: ['cable'] })).toMatchObject({ ok: false, code: 'invalid-choice' });
});

test('only what the commission depends on is asked', () => {
  expect(regionsThatMatter(framework, lot)).toEqual([igemo]);
  expect(regionsThatMatter({ ...framework, commissionRules: framework.commissionRules.slice(1) }, lot)).toEqual([]);
});

test('who may order reads as sentences', () => {
  expect(eligibilityWords(framework, scheme.names)).toEqual([
    'Gemeenten en OCMW’s die lid zijn van IGEMO.',
    'Uw bestuur moet vooraf toetreden, met een beslissing van het bevoegde orgaan.',
  ]);
});

test('a rule that nothing narrows is for everyone, or for everyone else beside others', () => {
  const [narrow, wide] = framework.commissionRules;
  if (!narrow || !wide) throw new Error('two rules expected');
  expect(commissionScopeWords(narrow, scheme.names, [lot], false)).toBe('streek van IGEMO');
  expect(commissionScopeWords(wide, scheme.names, [lot], false)).toBe('alle andere afnemers');
  expect(commissionScopeWords(wide, scheme.names, [lot], true)).toBe('alle afnemers');
});
