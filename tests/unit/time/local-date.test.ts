import { describe, expect, test } from 'vitest';
import { addDays, brusselsDate, holdsOn, type Instant, isLocalDate, localDate, overlap } from '../../../shared/domain/time/local-date.ts';
import { day } from '../../support/builders.ts';

describe('the day it is in Brussels', () => {
  test.each([
    ['winter, a minute before midnight', '2026-01-15T22:59:59.999Z', '2026-01-15'],
    ['winter, midnight', '2026-01-15T23:00:00.000Z', '2026-01-16'],
    ['summer, a minute before midnight', '2026-07-15T21:59:59.999Z', '2026-07-15'],
    ['summer, midnight', '2026-07-15T22:00:00.000Z', '2026-07-16'],
    ['the year’s end', '2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['the new year, while it is still the old one in UTC', '2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['the evening before summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29'],
    ['the evening of the first day of summer time', '2026-03-29T22:00:00.000Z', '2026-03-30'],
    ['the last evening of summer time', '2026-10-24T22:00:00.000Z', '2026-10-25'],
    ['the evening after summer time ended', '2026-10-25T22:30:00.000Z', '2026-10-25'],
    ['a leap day', '2028-02-28T23:30:00.000Z', '2028-02-29'],
  ])('%s', (_, moment, expected) => {
    expect(brusselsDate(moment as Instant)).toBe(expected);
  });
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-6-15',
  '15/06/2026',
  '2026-06-31',
  '',
  '2026-06-15T00:00:00Z',
  ' 2026-06-15',
  '2026-06-15\n',
])('%j is no day', (text) => {
  expect(isLocalDate(text)).toBe(false);
  expect(() => localDate(text)).toThrow(RangeError);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-06-15', 0, '2026-06-15'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
});

describe('a period', () => {
  const june = { from: day('2026-06-01'), until: day('2026-06-30') };

  test('includes both its ends', () => {
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((text) => holdsOn(june, day(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn({ from: day('2026-06-01') }, day('9999-12-31'))).toBe(true);
  });

  test('overlaps another when they share a day', () => {
    expect(overlap(june, { from: day('2026-06-30') })).toBe(true);
    expect(overlap(june, { from: day('2026-07-01') })).toBe(false);
    expect(overlap({ from: day('2026-01-01') }, { from: day('2030-01-01') })).toBe(true);
  });
});
