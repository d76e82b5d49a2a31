import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKbo } from '../../../shared/domain/organisations/kbo.ts';

const bases = () => fc.integer({ min: 0, max: 19_999_999 }).map((base) => String(base).padStart(8, '0'));

test('each first eight digits have exactly one pair of check digits', () => {
  fc.assert(
    fc.property(bases(), (base) => {
      const fitting = Array.from({ length: 100 }, (_, check) => base + String(check).padStart(2, '0')).filter(isKbo);
      expect(fitting).toHaveLength(1);
    }),
  );
});

test('one digit that is misread is noticed', () => {
  fc.assert(
    fc.property(bases(), fc.nat(9), fc.integer({ min: 1, max: 9 }), (base, position, shift) => {
      const number = base + String(97 - (Number(base) % 97)).padStart(2, '0');
      const misread = [...number].map((digit, index) => (index === position ? String((Number(digit) + shift) % 10) : digit)).join('');
      expect(isKbo(number)).toBe(true);
      expect(isKbo(misread)).toBe(false);
    }),
  );
});
