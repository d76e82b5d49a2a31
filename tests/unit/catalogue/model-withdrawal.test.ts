import { describe, expect, test } from 'vitest';
import type { Model } from '../../../shared/domain/catalogue/model.ts';
import { withdrawModel } from '../../../shared/domain/catalogue/model-withdrawal.ts';
import { lotId, modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aLot, aModel, aVersion, bodies, on } from '../../support/builders.ts';

const lot = aLot({ minimumSpecification: [{ attribute: 'range', atLeast: 300 }] });
const other = (overrides: Partial<Model> = {}) => aModel({ id: modelId('wagens.01.nieuwe'), ...overrides });
const withdrawal = { from: addDays(on, 3), reason: 'uit het gamma', replacement: modelId('wagens.01.nieuwe') };

test('a model leaves the range from the day on, with its replacement', () => {
  const result = withdrawModel(aModel(), withdrawal, { lot, replacement: other(), today: on });
  expect(result).toEqual({ ok: true, value: { ...aModel(), withdrawal, version: 2 } });
});

test('a replacement is not owed', () => {
  const { replacement: _, ...alone } = withdrawal;
  expect(withdrawModel(aModel(), alone, { lot, today: on }).ok).toBe(true);
});

test('a withdrawal that has not begun may be stated anew, one that has may not', () => {
  const announced = aModel({ withdrawal: { from: addDays(on, 1), reason: 'eerder' } });
  expect(withdrawModel(announced, withdrawal, { lot, replacement: other(), today: on }).ok).toBe(true);
  const gone = aModel({ withdrawal: { from: on, reason: 'eerder' } });
  expect(withdrawModel(gone, withdrawal, { lot, replacement: other(), today: on })).toMatchObject({ code: 'model-withdrawn' });
});

test('a day that is past is refused', () => {
  const result = withdrawModel(aModel(), { ...withdrawal, from: addDays(on, -1) }, { lot, replacement: other(), today: on });
  expect(result).toMatchObject({ code: 'invalid-date' });
});

describe('a replacement is unfit', () => {
  test.each([
    ['when there is no such model', undefined, 'unknown'],
    ['when it is another supplier’s', other({ supplier: bodies.otherSupplier }), 'unknown'],
    ['when it is the model itself', aModel(), 'itself'],
    ['when it is of another lot', other({ lot: lotId('wagens.02') }), 'other-lot'],
    ['when it is withdrawn by then', other({ withdrawal: { from: addDays(on, 3), reason: 'ook weg' } }), 'withdrawn'],
    ['when it is not on offer by then', other({ versions: [aVersion({ effectiveFrom: addDays(on, 4) })] }), 'not-yet-available'],
    ['when it misses the minimum', other({ versions: [aVersion({ attributes: { range: 299 } })] }), 'minimum-specification'],
    [
      'when its discount is below the awarded one',
      other({ versions: [aVersion({ discountRate: basisPoints(499) })] }),
      'discount-below-award',
    ],
  ])('%s', (_, replacement, reason) => {
    const result = withdrawModel(aModel(), withdrawal, { lot, replacement, today: on });
    expect(result).toMatchObject({ ok: false, code: 'replacement-unfit', detail: { reason } });
  });
});
