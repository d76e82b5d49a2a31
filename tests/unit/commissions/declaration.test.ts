import { expect, test } from 'vitest';
import { declarableFrom, dueOn, pastMonths, ranIn, totalsOfLines } from '../../../shared/domain/commissions/declaration.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { day } from '../../support/builders.ts';

test('a month is declared from the first until the fifteenth of the next, over the turn of the year too', () => {
  expect([declarableFrom('2026-10'), dueOn('2026-10')]).toEqual(['2026-11-01', '2026-11-15']);
  expect([declarableFrom('2026-12'), dueOn('2026-12')]).toEqual(['2027-01-01', '2027-01-15']);
});

test('the past months are those that are over, the latest first', () => {
  expect(pastMonths(day('2026-02-28'), 3)).toEqual(['2026-01', '2025-12', '2025-11']);
  expect(pastMonths(day('2026-03-31'), 2)).toEqual(['2026-02', '2026-01']);
});

test('a framework that ran on one day of a month has something to declare of it', () => {
  expect(ranIn('2026-10', { startsOn: day('2026-10-31'), endsOn: day('2030-01-01') })).toBe(true);
  expect(ranIn('2026-10', { startsOn: day('2020-01-01'), endsOn: day('2026-10-01') })).toBe(true);
  expect(ranIn('2026-10', { startsOn: day('2026-11-01'), endsOn: day('2030-01-01') })).toBe(false);
});

test('an order on two lines counts once', () => {
  const line = { order: '2026-AAAA-BBBB', model: 'Wagen', quantity: 2, net: cents(10_00) };
  expect(totalsOfLines([line, { ...line, order: ' 2026-aaaa-bbbb' }])).toEqual({ orders: 1, quantity: 4, net: 20_00 });
});
