import { expect, test } from 'vitest';
import { unmetRequirements } from '../../../shared/domain/catalogue/minimum-specification.ts';

const range = { attribute: 'range', atLeast: 300, atMost: 500 };
const drive = { attribute: 'drive', oneOf: ['BEV', 'PHEV'] };

test('a model that meets every requirement lacks nothing, the limits themselves included', () => {
  expect(unmetRequirements([range, drive], { range: 300, drive: 'BEV' })).toEqual([]);
  expect(unmetRequirements([range, drive], { range: 500, drive: 'PHEV' })).toEqual([]);
});

test('each unmet requirement is named with what was found', () => {
  expect(unmetRequirements([range, drive], { range: 299, drive: 'CNG' })).toEqual([
    { requirement: range, found: 299 },
    { requirement: drive, found: 'CNG' },
  ]);
});

test('an attribute that is not stated does not satisfy', () => {
  expect(unmetRequirements([range], {})).toEqual([{ requirement: range }]);
});

test('text does not satisfy a limit, and what every object has is no attribute', () => {
  expect(unmetRequirements([range], { range: '400' })).toEqual([{ requirement: range, found: '400' }]);
  expect(unmetRequirements([{ attribute: 'constructor' }], {})).toHaveLength(1);
});
