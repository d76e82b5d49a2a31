import { describe, expect, test } from 'vitest';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { contentOf } from '../../shared/domain/catalogue/model-change.ts';
import type { ModelDocument, ModelPicture } from '../../shared/domain/catalogue/model-media.ts';
import { type RangeItem, rangeRow } from '../../shared/domain/catalogue/range-row.ts';
import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { rise } from '../../site/src/features/review/change-text.ts';
import { netOf, shownVersion, standing } from '../../site/src/features/supplier/offer-row.ts';
import { rangeFilterIn, rangeSearch, selectRange } from '../../site/src/features/supplier/range-filter.ts';
import { refusedFields } from '../../site/src/features/supplier/refused-fields.ts';
import { checkTyped, emptyTyped, typedOf } from '../../site/src/features/supplier/typed-model.ts';
import { centsOf, centsText, numberOf, numberText, rateOf, signedCentsOf } from '../../site/src/features/supplier/typed-numbers.ts';
import { aCategory, aModel, anOption, aVersion, day } from '../support/builders.ts';

const today = day('2026-06-15');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const rowFor = (model: Model, item: Partial<RangeItem> = {}) =>
  rangeRow({ id: model.id, lot: model.lot, model, ...item }, { category: aCategory(), terms: undefined, today });

test.each([
  ['28.525,00', 28_525_00],
  ['28525', 28_525_00],
  ['€ 1.000.000,5', 1_000_000_50],
  ['0,05', 5],
])('a supplier who types %s means %i cents', (text, amount) => {
  expect(centsOf(text)).toBe(amount);
  expect(centsOf(centsText(cents(amount)))).toBe(amount);
});

test.each(['28,525.00', '28.52', '28.5250', '0.500', '-1', '1,234', '', 'twaalf', '1e5'])('“%s” is refused rather than guessed', (text) => {
  expect(centsOf(text)).toBeUndefined();
});

test('what is to be received may be below nothing', () => {
  expect([signedCentsOf('-1.012,50'), signedCentsOf('12,5'), signedCentsOf('0'), signedCentsOf('--1'), signedCentsOf('-')]).toEqual([
    -101_250,
    1_250,
    0,
    undefined,
    undefined,
  ]);
});

test.each([
  ['13,78', 1_378],
  ['13.78', 1_378],
  ['100', 10_000],
  ['101', undefined],
  ['x', undefined],
])('a discount of %s is %s basis points', (text, points) => {
  expect(rateOf(text)).toBe(points);
});

test.each([
  ['1.250', 1_250],
  ['12,5', 12.5],
  ['-3', -3],
  ['12.5', undefined],
  ['0.125', undefined],
  ['1,2,3', undefined],
  ['', undefined],
])('a specification of “%s” is %s', (text, value) => {
  expect(numberOf(text)).toBe(value);
  if (value !== undefined) expect(numberOf(numberText(value))).toBe(value);
});

describe('the form of a model', () => {
  const file = { file: '0'.repeat(26), sha256: 'a'.repeat(64), bytes: 9 };
  const aPicture: ModelPicture = { ...file, mediaType: 'image/png', width: 96, height: 64, alt: 'Een vlak' };
  const aPaper: ModelDocument = { ...file, mediaType: 'application/pdf', name: 'brochure.pdf', title: 'Brochure' };
  const content = contentOf(
    aVersion({
      options: [anOption({ discountRate: basisPoints(750) })],
      deliveryWeeks: 12,
      attributes: { range: 312.5, note: 'vrij' },
      servicePoints: [{ name: 'Garage', street: 'Markt 1', postalCode: '2800', city: 'Mechelen' }],
      pictures: [aPicture],
      documents: [aPaper],
    }),
  );

  test('left as it is says what is published, also what its category does not know', () => {
    const typed = typedOf(content, { unit: 'stuk', effectiveFrom: today });
    expect(checkTyped(typed, aCategory())).toEqual({
      ok: true,
      value: { effectiveFrom: today, reason: 'catalogue-change', unit: 'stuk', content },
    });
  });

  test('points at every field that cannot be read', () => {
    const typed = {
      ...emptyTyped(today),
      effectiveFrom: '',
      discountRate: '200',
      deliveryWeeks: '1,5',
      attributes: { range: 'ver' },
      options: [{ id: 'a', name: '', listPrice: '', discountRate: 'x', requires: [], excludes: [] }],
      servicePoints: [{ name: '', street: 'Markt 1', postalCode: '2800', city: 'Mechelen' }],
      pictures: [aPicture, { ...aPicture, alt: ' ' }],
      documents: [{ ...aPaper, title: '' }],
    };
    expect(checkTyped(typed, aCategory())).toEqual({
      ok: false,
      errors: {
        brand: 'required',
        name: 'required',
        description: 'required',
        'list-price': 'price',
        'discount-rate': 'rate',
        'delivery-weeks': 'weeks',
        effective: 'date',
        'attribute-range': 'number',
        'option-a-name': 'required',
        'option-a-price': 'price',
        'option-a-rate': 'rate',
        'point-0-name': 'required',
        'picture-1-alt': 'required',
        'document-0-title': 'required',
      },
    });
  });
});

test('a refusal is explained beside its field, the option’s beside the option', () => {
  const below = refusedFields({
    code: 'discount-below-award',
    detail: {
      below: [
        { discountRate: 200, awarded: 800 },
        { option: 'trekhaak', discountRate: 0, awarded: 800 },
      ],
    },
  });
  expect(plain(below['discount-rate'])).toContain('8 %');
  expect(plain(below['option-trekhaak-rate'])).toContain('8 %');
  expect(Object.keys(refusedFields({ code: 'minimum-unmet', detail: { unmet: [{ requirement: { attribute: 'range' } }] } }))).toEqual([
    'attribute-range',
  ]);
  expect(Object.keys(refusedFields({ code: 'revision-unfounded', detail: { field: 'index' } }))).toEqual(['index']);
  expect(refusedFields({ code: 'discount-below-award', detail: { below: 'x' } })).toEqual({});
  expect(refusedFields({ code: 'busy', detail: {} })).toEqual({});
});

test('a model says how it stands in the catalogue', () => {
  const later = aVersion({ number: 2, effectiveFrom: day('2026-07-01') });
  const words = (overrides: Parameters<typeof aModel>[0] = {}) => standing(rowFor(aModel(overrides)), today);
  expect(words()).toMatchObject({ tone: 'good' });
  expect(words({ versions: [aVersion(), later] }).text).toContain('01/07/2026');
  expect(words({ versions: [later] }).text).toContain('01/07/2026');
  expect(words({ withdrawal: { from: day('2026-08-01'), reason: 'x' } }).text).toContain('01/08/2026');
  expect(words({ withdrawal: { from: today, reason: 'x' } })).toMatchObject({ tone: 'critical' });
  expect(shownVersion(aModel({ versions: [later] }), today).number).toBe(2);
  expect(netOf(shownVersion(aModel(), today))).toBe(27_000_00);
});

test('the range is narrowed by what is asked, kept in the address', () => {
  const rows = [rowFor(aModel()), rowFor(aModel({ versions: [aVersion({ name: 'Andere', deliveryWeeks: 8 })] }))];
  const everything = rangeFilterIn('');
  expect(rangeSearch(everything)).toBe('');
  expect(selectRange(rows, everything).map(({ title }) => title)).toEqual(['Merk Stadswagen', 'Merk Andere']);
  expect(selectRange(rows, { ...everything, concern: 'delivery-unknown' })).toHaveLength(1);
  expect(selectRange(rows, { ...everything, search: ' ANDERE' })).toHaveLength(1);
  expect(selectRange(rows, { ...everything, state: 'draft' })).toEqual([]);
  const asked = rangeFilterIn('?toestand=published&aandacht=price-old&perceel=wagens.01&zoek=x');
  expect(rangeFilterIn(rangeSearch(asked))).toEqual(asked);
});

test('a rise is told in hundredths of a percent of the old price, and only of prices', () => {
  expect(rise({ field: 'listPrice', before: 30_000_00, after: 33_000_00 })).toBe(1_000);
  expect(rise({ field: 'option-price:trekhaak', before: 100, after: 50 })).toBe(-5_000);
  expect(rise({ field: 'listPrice', before: 0, after: 50 })).toBeUndefined();
  expect(rise({ field: 'deliveryWeeks', before: 4, after: 8 })).toBeUndefined();
});
