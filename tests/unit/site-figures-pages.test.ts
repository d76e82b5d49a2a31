import { expect, test } from 'vitest';
import type { CeilingLevel } from '../../shared/domain/frameworks/ceiling.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { lastQuarter, monthName, quartersOf, regionQuery, regionSearch } from '../../site/src/features/commissions/region-query.ts';
import { type CeilingRow, filterInAddress, filterSearch, selectCeilings } from '../../site/src/features/frameworks-manager/ceiling-rows.ts';
import { changeDraftOf, checkChange } from '../../site/src/features/supplier/change-draft.ts';
import { netOf, type OfferedModel, shownVersion, standing } from '../../site/src/features/supplier/offer-row.ts';
import { refusedFields } from '../../site/src/features/supplier/refused-fields.ts';
import { centsOf, centsText, rateOf } from '../../site/src/features/supplier/typed-numbers.ts';
import { aModel, anOption, aVersion, day } from '../support/builders.ts';

const today = day('2026-06-15');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const offered = (overrides: Parameters<typeof aModel>[0] = {}) => aModel(overrides) as unknown as OfferedModel;

test('the plain address asks for the years of the evaluation report', () => {
  expect(regionQuery('')).toEqual({ region: undefined, from: 2022, to: 2024, quarter: undefined });
  expect(regionSearch(regionQuery(''))).toBe('');
});

test('what is asked of a region can be shared as an address', () => {
  const query = { region: '0200762878', from: 2023, to: 2026, quarter: '2024-Q3' };
  expect(regionQuery(regionSearch(query))).toEqual(query);
});

test('years that make no sense are put right, not sent', () => {
  expect(regionQuery('?van=2024&tot=2022')).toMatchObject({ from: 2022, to: 2024 });
  expect(regionQuery('?van=nul&tot=99999&kwartaal=2024-Q5')).toEqual(regionQuery(''));
  expect(regionQuery('?van=2026')).toMatchObject({ from: 2026, to: 2026 });
});

test('quarters run from the latest back; the ledger opens at the last one with an entry', () => {
  expect(quartersOf({ from: 2023, to: 2024 }).slice(0, 5)).toEqual(['2024-Q4', '2024-Q3', '2024-Q2', '2024-Q1', '2023-Q4']);
  expect(lastQuarter([{ month: '2023-12' }, { month: '2024-08' }])).toBe('2024-Q3');
  expect(lastQuarter([])).toBeUndefined();
  expect(monthName('2024-12')).toBe('december 2024');
});

const ceiling = (key: string, usage: number, level: CeilingLevel, framework = 'wagens'): CeilingRow => ({
  key,
  framework: frameworkId(framework),
  frameworkTitle: framework,
  name: `Perceel ${key}`,
  ceiling: { scope: frameworkId('wagens'), maximum: {}, room: {}, usage, level },
});

test('the most used ceiling comes first; equal ones go by number', () => {
  const rows = [ceiling('10', 0, 'ample'), ceiling('2', 0, 'ample'), ceiling('3', 9_500, 'critical')];
  expect(selectCeilings(rows, { framework: undefined, level: undefined }).map(({ key }) => key)).toEqual(['3', '2', '10']);
});

test('ceilings are narrowed by framework and level, kept in the address', () => {
  const rows = [ceiling('1', 9_500, 'critical'), ceiling('2', 9_500, 'critical', 'fietsen'), ceiling('3', 0, 'ample')];
  const filter = { framework: 'wagens', level: 'critical' as const };
  expect(selectCeilings(rows, filter).map(({ key }) => key)).toEqual(['1']);
  expect(filterInAddress(filterSearch(filter))).toEqual(filter);
  expect(filterInAddress('?toestand=vol')).toEqual({ framework: undefined, level: undefined });
});

test.each([
  ['28.525,00', 28_525_00],
  ['28525', 28_525_00],
  ['€ 1.000.000,5', 1_000_000_50],
  ['0,05', 5],
])('a supplier who types %s means %i cents', (text, amount) => {
  expect(centsOf(text)).toBe(amount);
  expect(centsOf(centsText(cents(amount)))).toBe(amount);
});

test.each(['28,525.00', '28.52', '28.5250', '-1', '1,234', '', 'twaalf', '1e5'])('“%s” is refused rather than guessed', (text) => {
  expect(centsOf(text)).toBeUndefined();
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

test('an untouched form publishes what is in force', () => {
  const version = aVersion({ options: [anOption()], deliveryWeeks: 12 }) as unknown as OfferedModel['versions'][number];
  const checked = checkChange(changeDraftOf(version, today), version);
  expect(checked).toEqual({
    ok: true,
    change: {
      effectiveFrom: today,
      reason: 'catalogue-change',
      listPrice: version.listPrice,
      discountRate: version.discountRate,
      deliveryWeeks: 12,
      options: version.options,
    },
  });
});

test('every figure that cannot be read is pointed at', () => {
  const version = aVersion({ options: [anOption()] }) as unknown as OfferedModel['versions'][number];
  const draft = {
    ...changeDraftOf(version, today),
    effectiveFrom: '',
    listPrice: 'x',
    discountRate: '200',
    deliveryWeeks: '1,5',
    options: { trekhaak: '' },
  };
  expect(checkChange(draft, version)).toEqual({
    ok: false,
    errors: { effective: 'date', 'list-price': 'price', 'discount-rate': 'rate', 'delivery-weeks': 'weeks', 'option-trekhaak': 'price' },
  });
});

test('a refused figure is explained beside its field, the option’s beside the option', () => {
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
  expect(plain(below['option-trekhaak'])).toContain('8 %');
  const rises = refusedFields({ code: 'outside-revision', detail: { maximum: 500, rises: [{ from: 100_00, to: 120_00 }] } });
  expect(plain(rises['list-price'])).toContain('€ 100,00; meer dan 5 %');
  expect(refusedFields({ code: 'discount-below-award', detail: { below: 'x' } })).toEqual({});
});

test('a model says how it stands in the catalogue', () => {
  const later = aVersion({ number: 2, effectiveFrom: day('2026-07-01') });
  expect(standing(offered(), today)).toMatchObject({ tone: 'good' });
  expect(standing(offered({ versions: [aVersion(), later] }), today).text).toContain('01/07/2026');
  expect(standing(offered({ versions: [later] }), today)).toMatchObject({ tone: 'neutral' });
  expect(standing(offered({ withdrawal: { from: day('2026-08-01'), reason: 'x' } }), today).text).toContain('01/08/2026');
  expect(standing(offered({ withdrawal: { from: today, reason: 'x' } }), today)).toMatchObject({ tone: 'critical' });
  expect(shownVersion(offered({ versions: [later] }), today).number).toBe(2);
  expect(netOf(shownVersion(offered(), today))).toBe(27_000_00);
});
