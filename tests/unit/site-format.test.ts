import { expect, test } from 'vitest';
import { daysBetween, localDate } from '../../shared/domain/time/local-date.ts';
import { pagesShown } from '../../site/src/components/pages-shown.ts';
import { typedNumber, typedText } from '../../site/src/features/catalogue/typed-number.ts';
import { weightOf } from '../../site/src/features/commission-rules/draft-weights.ts';
import { unitsOf } from '../../site/src/features/deliveries/typed-invoice.ts';
import { date, longDate } from '../../site/src/format/dates.ts';
import { euro, euroRounded, euroShort, number, percent, quantity } from '../../site/src/format/numbers.ts';
import { enumerate, plural } from '../../site/src/i18n/nl/plural.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('amounts read as people here write them', () => {
  expect(plain(euro(2_852_500))).toBe('€ 28.525,00');
  expect(plain(euro(5))).toBe('€ 0,05');
  expect(plain(euro(-123_456_789))).toBe('−€ 1.234.567,89');
  expect(plain(euroRounded(123_450))).toBe('€ 1.235');
  expect(plain(euroShort(940_000_000))).toBe('€ 9,4 mln.');
  expect(plain(euroShort(99_999_900))).toBe('€ 999.999');
});

test('a figure and its unit stay on one line', () => {
  expect(euro(100)).toContain('€\u00a0');
  expect(quantity(310, 'km')).toBe('310\u00a0km');
});

test('figures have no trailing zeros', () => {
  expect(number(1250)).toBe('1.250');
  expect(number(7.5)).toBe('7,5');
  expect(number(-0.001)).toBe('0');
  expect(plain(percent(2100))).toBe('21 %');
  expect(plain(percent(1378))).toBe('13,78 %');
});

test('days read as people here write them', () => {
  expect(date(localDate('2026-12-04'))).toBe('04/12/2026');
  expect(longDate(localDate('2026-12-04'))).toBe('4 december 2026');
  expect(daysBetween(localDate('2026-03-28'), localDate('2026-03-30'))).toBe(2);
});

test('what a reader types is read as it was meant', () => {
  expect(typedNumber('12.500')).toBe(12_500);
  expect(typedNumber('7,5')).toBe(7.5);
  expect(typedNumber('12.5')).toBe(12.5);
  expect(typedNumber('0.125')).toBe(0.125);
  expect(typedNumber('-1.234,5')).toBe(-1_234.5);
  expect(typedNumber('1.234.56')).toBeUndefined();
  expect(typedNumber(' ')).toBeUndefined();
  expect(typedNumber('veel')).toBeUndefined();
});

test.each([0.125, 12_500.5, -3.25, 7])('the bound %s that is shown is read back as it is', (bound) => {
  expect(typedNumber(typedText(bound))).toBe(bound);
});

test.each([
  ['1.000', 1_000],
  ['0,6', 0.6],
  ['0.125', 0.125],
  ['0,12345', undefined],
  ['-1', undefined],
])('%s units on an invoice are %s', (text, units) => {
  expect(unitsOf(text)).toBe(units);
});

test('inhabitants are whole: a point stands between thousands or nowhere', () => {
  const inhabitants = (text: string) => weightOf('per-inhabitant', text);
  expect([inhabitants('12.345'), inhabitants('12345'), inhabitants('12.5'), inhabitants('0.125')]).toEqual([
    12_345,
    12_345,
    undefined,
    undefined,
  ]);
});

test('one is singular, lists end in a word', () => {
  expect(plural(1, 'model', 'modellen')).toBe('1 model');
  expect(plural(1200, 'model', 'modellen')).toBe('1.200 modellen');
  expect(enumerate(['a', 'b', 'c'])).toBe('a, b en c');
  expect(enumerate(['a'])).toBe('a');
});

test('a long list shows its first, last and nearest pages', () => {
  expect(pagesShown(1, 3)).toEqual([1, 2, 3]);
  expect(pagesShown(10, 20)).toEqual([1, undefined, 9, 10, 11, undefined, 20]);
});
