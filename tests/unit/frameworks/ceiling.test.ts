import { describe, expect, test } from 'vitest';
import { type Ceiling, ceilingLevel, foresee, release, reserve, usage } from '../../../shared/domain/frameworks/ceiling.ts';
import type { Limit } from '../../../shared/domain/frameworks/framework.ts';
import { lotId } from '../../../shared/domain/frameworks/ids.ts';
import { cents } from '../../../shared/domain/money/cents.ts';

const scope = lotId('wagens.01');
const limit = (value?: number, quantity?: number): Limit => ({
  ...(value !== undefined && { value: cents(value) }),
  ...(quantity !== undefined && { quantity }),
});
const ceiling = (maximum: Limit, room = maximum): Ceiling => ({ scope, maximum, room });
const claim = (value: number, quantity = 1) => ({ value: cents(value), quantity });

describe('reserving', () => {
  test('takes what fits, to the last cent and the last unit', () => {
    expect(reserve(ceiling(limit(100, 2)), claim(100, 2))).toEqual({ ok: true, value: ceiling(limit(100, 2), limit(0, 0)) });
  });

  test.each([
    ['value', limit(99, 5), claim(100), { scope, measure: 'value', room: 99, asked: 100 }],
    ['quantity', limit(500, 1), claim(100, 2), { scope, measure: 'quantity', room: 1, asked: 2 }],
    ['a ceiling of zero', limit(0), claim(1), { scope, measure: 'value', room: 0, asked: 1 }],
    ['something free under a ceiling of zero', limit(0), claim(0), { scope, measure: 'value', room: 0, asked: 0 }],
  ])('is refused past the maximum: %s', (_, maximum, asked, detail) => {
    expect(reserve(ceiling(maximum), asked)).toEqual({ ok: false, code: 'ceiling-reached', detail });
  });

  test('does not look at a measure that the ceiling does not state', () => {
    expect(reserve(ceiling(limit(undefined, 5)), claim(1_000_000_000_000))).toMatchObject({ ok: true, value: { room: { quantity: 4 } } });
    expect(reserve(ceiling(limit(100)), claim(1, 1_000_000))).toMatchObject({ ok: true, value: { room: { value: 99 } } });
  });

  test('and releasing give back the same room', () => {
    const before = ceiling(limit(100, 5), limit(60, 3));
    const taken = reserve(before, claim(60, 2));
    if (!taken.ok) throw new Error('this fits');
    expect(release(taken.value, claim(60, 2))).toEqual(before);
  });

  test('foresees how far an order that does not fit would go past', () => {
    expect(foresee(ceiling(limit(100, 5)), claim(130, 6)).room).toEqual(limit(-30, -1));
  });
});

describe('use of a ceiling', () => {
  test.each([
    [limit(1_000), limit(301), 6_990, 'ample'],
    [limit(1_000), limit(300), 7_000, 'attention'],
    [limit(1_000), limit(101), 8_990, 'attention'],
    [limit(1_000), limit(100), 9_000, 'critical'],
    [limit(1_000), limit(1), 9_990, 'critical'],
    [limit(1_000), limit(0), 10_000, 'reached'],
    [limit(1_000, 10), limit(900, 1), 9_000, 'critical'],
    [limit(0), limit(0), 10_000, 'reached'],
    [limit(1_000, 0), limit(1_000, 0), 10_000, 'reached'],
    [limit(undefined, 3), limit(undefined, 2), 3_333, 'ample'],
  ])('of %j with %j left is %i bp: %s', (maximum, room, used, level) => {
    expect(usage(ceiling(maximum, room))).toBe(used);
    expect(ceilingLevel(ceiling(maximum, room))).toBe(level);
  });
});
