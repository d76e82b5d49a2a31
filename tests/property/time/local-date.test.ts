import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, brusselsDate, holdsOn, instant, overlap } from '../../../shared/domain/time/local-date.ts';
import { days, periods } from '../../support/arbitraries.ts';

test('days add up, and text order is calendar order', () => {
  fc.assert(
    fc.property(days(4_000), fc.integer({ min: -4_000, max: 4_000 }), fc.integer({ min: -400, max: 400 }), (date, a, b) => {
      expect(addDays(addDays(date, a), b)).toBe(addDays(date, a + b));
      expect(Math.sign(a)).toBe(addDays(date, a) > date ? 1 : addDays(date, a) < date ? -1 : 0);
    }),
  );
});

test('the Brussels day is that of UTC or the next, and never goes back', () => {
  const moments = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 172_800_000 }), (moment, later) => {
      const utc = instant(moment).slice(0, 10) as ReturnType<typeof brusselsDate>;
      const here = brusselsDate(instant(moment));
      expect([utc, addDays(utc, 1)]).toContain(here);
      expect(brusselsDate(instant(new Date(moment.getTime() + later))) >= here).toBe(true);
    }),
  );
});

test('two periods overlap exactly when some day lies in both', () => {
  fc.assert(
    fc.property(periods(12), periods(12), (a, b) => {
      const shared = Array.from({ length: 80 }, (_, index) => addDays(a.from, index - 40)).some(
        (date) => holdsOn(a, date) && holdsOn(b, date),
      );
      expect(overlap(a, b)).toBe(shared);
      expect(overlap(b, a)).toBe(overlap(a, b));
    }),
  );
});
