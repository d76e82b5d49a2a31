import { describe, expect, test } from 'vitest';
import { optionInconsistencies } from '../../../shared/domain/catalogue/option-consistency.ts';
import { anOption } from '../../support/builders.ts';

const option = (id: string, requires: string[] = [], excludes: string[] = []) => anOption({ id, requires, excludes });

describe('a range of options', () => {
  test('that refers only to itself and can be ordered is consistent', () => {
    expect(optionInconsistencies([option('a', ['b'], ['c']), option('b', ['a']), option('c')])).toEqual([]);
  });

  test.each([
    ['an id twice', [option('a'), option('a')], { reason: 'duplicate-option', option: 'a' }],
    ['a reference to nothing', [option('a', ['x'])], { reason: 'unknown-reference', option: 'a', other: 'x' }],
    ['a reference twice', [option('a', ['b', 'b']), option('b')], { reason: 'duplicate-reference', option: 'a', other: 'b' }],
    ['an option that requires itself', [option('a', ['a'])], { reason: 'self-reference', option: 'a', other: 'a' }],
    [
      'an option that excludes what it requires',
      [option('a', ['b'], ['b']), option('b')],
      { reason: 'requires-excluded', option: 'a', other: 'b' },
    ],
    [
      'an option that needs, through another, what it excludes',
      [option('a', ['b'], ['c']), option('b', ['c']), option('c')],
      { reason: 'requires-excluded', option: 'a', other: 'c' },
    ],
  ])('is refused for %s', (_, options, found) => {
    expect(optionInconsistencies(options)).toContainEqual(found);
  });
});
