import { expect, test } from 'vitest';
import { addMonths } from '../../../shared/domain/time/local-date.ts';
import { addWorkingDays, isWorkingDay, publicHolidays } from '../../../shared/domain/time/working-days.ts';
import { day } from '../../support/builders.ts';

test('the public holidays of Belgium, with those that move with Easter', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
  expect([2000, 2008, 2019, 2024, 2027, 2038].map((year) => publicHolidays(year).find((date) => date > `${year}-01-01`))).toEqual([
    '2000-04-24',
    '2008-03-24',
    '2019-04-22',
    '2024-04-01',
    '2027-03-29',
    '2038-04-26',
  ]);
});

test.each([
  ['no days: the day itself, even a Sunday', '2026-06-14', 0, '2026-06-14'],
  ['over a weekend', '2026-06-18', 2, '2026-06-22'],
  ['from a Saturday', '2026-06-20', 1, '2026-06-22'],
  ['over Easter', '2026-04-02', 2, '2026-04-07'],
  ['over the end of the year', '2026-12-30', 2, '2027-01-04'],
  ['over the end of summer time', '2026-10-23', 1, '2026-10-26'],
])('%s', (_, from, count, expected) => {
  expect(addWorkingDays(day(from), count)).toBe(expected);
});

test('a holiday on a weekday is no working day', () => {
  expect(isWorkingDay(day('2026-11-11'))).toBe(false);
  expect(isWorkingDay(day('2026-11-12'))).toBe(true);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-12-15', 24, '2028-12-15'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-06-30', 0, '2026-06-30'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(addMonths(day(from), months)).toBe(expected);
});
