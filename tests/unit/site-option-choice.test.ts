import { expect, test } from 'vitest';
import type { ModelOption } from '../../shared/domain/catalogue/model.ts';
import { optionConflicts } from '../../shared/domain/catalogue/price.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { blockersOf, toggleOption } from '../../site/src/features/catalogue/option-choice.ts';

const option = (id: string, requires: readonly string[] = [], excludes: readonly string[] = []): ModelOption => ({
  id,
  name: id,
  listPrice: cents(0),
  requires,
  excludes,
});
const options = [
  option('towbar', [], ['lowered']),
  option('socket', ['towbar']),
  option('adapter', ['socket']),
  option('lowered'),
  option('cable'),
];

test('an option brings along what it needs, however far', () => {
  expect(toggleOption(options, [], 'adapter')).toEqual({
    chosen: ['socket', 'towbar', 'adapter'],
    added: ['socket', 'towbar'],
    removed: [],
  });
});

test('taking an option away takes along what needs it', () => {
  expect(toggleOption(options, ['towbar', 'socket', 'adapter', 'cable'], 'towbar')).toEqual({
    chosen: ['cable'],
    added: [],
    removed: ['socket', 'adapter'],
  });
});

test('an exclusion holds both ways, also through what an option needs', () => {
  expect(blockersOf(options, ['towbar'], 'lowered')).toEqual(['towbar']);
  expect(blockersOf(options, ['lowered'], 'towbar')).toEqual(['lowered']);
  expect(blockersOf(options, ['lowered'], 'adapter')).toEqual(['lowered']);
});

test('an option that is kept out is not taken', () => {
  expect(toggleOption(options, ['lowered'], 'adapter')).toEqual({ chosen: ['lowered'], added: [], removed: [] });
});

test('whatever is ticked in whatever order, the server would accept it', () => {
  for (const first of options)
    for (const second of options)
      for (const third of options) {
        const chosen = [first, second, third].reduce<readonly string[]>((before, { id }) => toggleOption(options, before, id).chosen, []);
        expect(optionConflicts({ options }, chosen)).toEqual([]);
      }
});
