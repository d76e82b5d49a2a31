import { describe, expect, test } from 'vitest';
import { allocate } from '../../../shared/domain/money/allocate.ts';
import { basisPoints, cents, minus, percentOf, plus, times } from '../../../shared/domain/money/cents.ts';

describe('cents', () => {
  test('a fraction of a cent, or an amount beyond exactness, is a bug upstream', () => {
    expect(() => cents(0.5)).toThrow(RangeError);
    expect(() => cents(Number.NaN)).toThrow(RangeError);
    expect(() => cents(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
  });

  test('a rate lies between 0 and 100 %', () => {
    expect(basisPoints(10_000)).toBe(10_000);
    expect(() => basisPoints(10_001)).toThrow(RangeError);
    expect(() => basisPoints(-1)).toThrow(RangeError);
    expect(() => basisPoints(2.5)).toThrow(RangeError);
  });

  test('sums, differences and multiples are whole', () => {
    expect(plus()).toBe(0);
    expect(plus(cents(10), cents(20), cents(-5))).toBe(25);
    expect(minus(cents(10), cents(25))).toBe(-15);
    expect(times(cents(333), 3)).toBe(999);
  });
});

describe('a percentage', () => {
  test.each([
    { amount: 3_000, rate: 45, part: 14, why: 'in floating point 0.45 % of € 30,00 is 13 cents' },
    { amount: 1, rate: 5_000, part: 1, why: 'half a cent rounds up' },
    { amount: 1, rate: 4_999, part: 0, why: 'less than half a cent rounds down' },
    { amount: -1, rate: 5_000, part: -1, why: 'a reversal rounds as what it reverses' },
    { amount: -3_000, rate: 45, part: -14, why: 'a reversal rounds as what it reverses' },
    { amount: 2_852_500, rate: 2_100, part: 599_025, why: 'VAT of € 28.525,00' },
    { amount: 0, rate: 10_000, part: 0, why: 'nothing of nothing' },
    { amount: 999_999_999_999, rate: 10_000, part: 999_999_999_999, why: 'all of the largest amount' },
  ])('$rate bp of $amount cents is $part: $why', ({ amount, rate, part }) => {
    expect(percentOf(cents(amount), basisPoints(rate))).toBe(part);
  });
});

describe('dividing an amount', () => {
  test('the cents that are left go to the largest remainders, the earlier part first', () => {
    expect(allocate(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(allocate(cents(10), [6_000, 3_500, 500])).toEqual([6, 4, 0]);
    expect(allocate(cents(58_500), [7_500, 2_500])).toEqual([43_875, 14_625]);
  });

  test('a negative amount is divided as its opposite', () => {
    expect(allocate(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  test('a part without weight gets nothing', () => {
    expect(allocate(cents(7), [0, 1, 0])).toEqual([0, 7, 0]);
  });

  test('there must be something to divide over', () => {
    expect(() => allocate(cents(7), [])).toThrow(RangeError);
    expect(() => allocate(cents(7), [0, 0])).toThrow(RangeError);
    expect(() => allocate(cents(7), [2, -1])).toThrow(RangeError);
    expect(() => allocate(cents(7), [0.5, 0.5])).toThrow(RangeError);
  });
});
