import { expect, test } from 'vitest';
import { lastPaidOn } from '../../site/src/features/statements/use-settlement.ts';
import { day } from '../support/builders.ts';

const entry = (payment: string, number: number, type: 'payment' | 'counter', bookedOn: string) => ({
  payment,
  number,
  type,
  bookedOn: day(bookedOn),
});

test('a statement is proposed as settled on the day of its last payment', () => {
  const payments = [entry('a', 1, 'payment', '2026-05-22'), entry('b', 1, 'payment', '2026-05-11')];
  expect(lastPaidOn({ allPaid: true, payments })).toBe('2026-05-22');
});

test('as long as something is open, or nothing was booked here, no day is proposed', () => {
  expect(lastPaidOn({ allPaid: false, payments: [entry('a', 1, 'payment', '2026-05-22')] })).toBeUndefined();
  expect(lastPaidOn({ allPaid: true, payments: [] })).toBeUndefined();
});

test('a payment that was taken back does not count, unless it was given again', () => {
  const before = entry('b', 1, 'payment', '2026-05-11');
  const back = [entry('a', 1, 'payment', '2026-05-22'), entry('a', 2, 'counter', '2026-05-22')];
  expect(lastPaidOn({ allPaid: true, payments: [before, ...back] })).toBe('2026-05-11');
  expect(lastPaidOn({ allPaid: true, payments: [before, ...back, entry('a', 3, 'payment', '2026-05-22')] })).toBe('2026-05-22');
});
