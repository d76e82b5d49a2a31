import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { communicationOf, readCommunication } from '../../../shared/domain/commissions/structured-communication.ts';

const upTo = (most: number) => fc.integer({ min: 1, max: most });
const numbers = () =>
  fc.tuple(fc.integer({ min: 2020, max: 2099 }), upTo(9_999)).map(([year, last]) => `${year}-${String(last).padStart(4, '0')}`);

test('what is made is read back, also without signs around it', () => {
  fc.assert(
    fc.property(numbers(), upTo(9_999), (number, invoice) => {
      const made = communicationOf(number, invoice);
      expect(made).toMatch(/^\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+$/);
      const digits = made.replaceAll(/\D/g, '');
      for (const text of [made, digits, ` ${made.replaceAll('+', '*')} `])
        expect(readCommunication(text)).toEqual({ ok: true, value: made });
      expect(BigInt(digits.slice(0, 10)) % 97n).toBe(BigInt(digits.slice(10)) % 97n);
    }),
  );
});

test('two invoices of an authority never share one', () => {
  fc.assert(
    fc.property(numbers(), upTo(9_999), numbers(), upTo(9_999), (a, i, b, j) => {
      expect(communicationOf(a, i) === communicationOf(b, j)).toBe(a === b && i === j);
    }),
  );
});

test('one wrong digit is always seen', () => {
  fc.assert(
    fc.property(numbers(), upTo(9_999), fc.nat(11), upTo(9), (number, invoice, place, more) => {
      const digits = [...communicationOf(number, invoice).replaceAll(/\D/g, '')];
      digits[place] = String((Number(digits[place]) + more) % 10);
      expect(readCommunication(digits.join(''))).toMatchObject({ ok: false, code: 'invalid-communication' });
    }),
  );
});

test('where nothing remains of the division the check is 97', () => {
  expect(readCommunication('+++000/0000/09797+++')).toMatchObject({ ok: true });
  expect(readCommunication('+++000/0000/09700+++')).toMatchObject({ ok: false });
});

test.each(['', '+++', 'factuur 123', '+++123/4567/8901+++', '+++123/4567/89012', '١٢٣٤٥٦٧٨٩٠١٢'])('%j is none', (text) => {
  expect(readCommunication(text)).toMatchObject({ ok: false });
});

test.each(['2026-12345', '26-0001', ''])('statement %j gives none', (number) => {
  expect(() => communicationOf(number, 1)).toThrow(RangeError);
});
