import { expect, test } from 'vitest';
import { frameworkId, frameworkOf, lotId, lotOf, modelId } from '../../../shared/domain/frameworks/ids.ts';

test('a model names its lot, and a lot its framework', () => {
  const model = modelId('gestroomd.07.merk-model-2');
  expect(lotOf(model)).toBe('gestroomd.07');
  expect(frameworkOf(model)).toBe('gestroomd');
  expect(frameworkOf(lotOf(model))).toBe('gestroomd');
});

test.each(['', 'Gestroomd', 'a.b', 'a b', 'a#b', 'a--b', '-a', 'a-', 'a/b', 'a\n', 'é', 'a'.repeat(121)])('%j is no framework', (text) => {
  expect(() => frameworkId(text)).toThrow(RangeError);
});

test.each(['a', 'a.', '.b', 'a.b.c', 'a..b', 'a.b#c', 'a.B'])('%j is no lot', (text) => {
  expect(() => lotId(text)).toThrow(RangeError);
});

test.each(['a.b', 'a.b.', 'a.b.c.d', 'a.b.c#d', '__proto__', 'a.b.C', `a.b.${'c'.repeat(120)}`])('%j is no model', (text) => {
  expect(() => modelId(text)).toThrow(RangeError);
});
