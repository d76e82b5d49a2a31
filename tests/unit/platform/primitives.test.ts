import { describe, expect, test } from 'vitest';
import { boundary, fileName, line, localDate, sumOfCents, text } from '../../../shared/contract/primitives.ts';
import { addDays, addMonths } from '../../../shared/domain/time/local-date.ts';
import { day } from '../../support/builders.ts';

const takes = (schema: { safeParse(value: unknown): { readonly success: boolean } }, value: unknown) => schema.safeParse(value).success;

describe('a day', () => {
  test.each(['1900-01-01', '2026-06-15', '2199-12-31'])('%s is taken', (given) => {
    expect(takes(localDate, given)).toBe(true);
  });

  test.each(['0000-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '2026-02-30'])('%s is refused', (given) => {
    expect(takes(localDate, given)).toBe(false);
  });

  test('that is taken can be reckoned with, and the end of time stays what nothing ends at', () => {
    expect(addMonths(day('2199-12-31'), 1200)).toBe('2299-12-31');
    expect(addDays(day('1900-01-01'), -36_600) < '1900').toBe(true);
    expect(takes(boundary, '9999-12-31')).toBe(true);
  });
});

describe('signs that turn the direction of reading', () => {
  test.each(['\u202a', '\u202e', '\u2066', '\u2069'])('%j stands in no name and no text', (sign) => {
    expect(takes(line(), `factuur${sign}fdp.exe`)).toBe(false);
    expect(takes(text(), `betaal\n${sign}00,1 €`)).toBe(false);
  });

  test('are taken out of the name of a file instead, and other scripts are texts like any', () => {
    expect(takes(fileName(), 'factuur\u202efdp.exe')).toBe(true);
    expect(takes(line(), 'بلدية 👩‍👩‍👧 Zürich')).toBe(true);
  });
});

test('amounts within bounds may come to more together', () => {
  expect(takes(sumOfCents, 2_000 * 1_000_000_000_000)).toBe(true);
  expect(takes(sumOfCents, 2 ** 53)).toBe(false);
});
