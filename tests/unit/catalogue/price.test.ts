import { describe, expect, test } from 'vitest';
import { lineAmounts, optionConflicts, priceUnit, versionOn, withdrawnOn } from '../../../shared/domain/catalogue/price.ts';
import { basisPoints, cents } from '../../../shared/domain/money/cents.ts';
import { aModel, anOption, aVersion, day } from '../../support/builders.ts';

describe('the version in force', () => {
  const model = aModel({
    versions: [aVersion({ effectiveFrom: day('2026-01-01') }), aVersion({ number: 2, effectiveFrom: day('2026-07-01') })],
    withdrawal: { from: day('2026-09-01'), reason: 'uit het gamma' },
  });

  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 2],
    ['2030-01-01', 2],
  ])('on %s is number %s', (on, number) => {
    expect(versionOn(model, day(on))?.number).toBe(number);
  });

  test('a model is withdrawn from the day that was named', () => {
    expect(withdrawnOn(model, day('2026-08-31'))).toBe(false);
    expect(withdrawnOn(model, day('2026-09-01'))).toBe(true);
    expect(withdrawnOn(aModel(), day('2026-09-01'))).toBe(false);
  });
});

describe('options', () => {
  const version = aVersion({
    options: [
      anOption({ id: 'trekhaak', requires: ['versterkt'], excludes: ['sport'] }),
      anOption({ id: 'versterkt' }),
      anOption({ id: 'sport' }),
    ],
  });

  test.each([
    { chosen: [], conflicts: [] },
    { chosen: ['trekhaak', 'versterkt'], conflicts: [] },
    { chosen: ['trekhaak'], conflicts: [{ reason: 'requires', option: 'trekhaak', other: 'versterkt' }] },
    { chosen: ['trekhaak', 'versterkt', 'sport'], conflicts: [{ reason: 'excludes', option: 'trekhaak', other: 'sport' }] },
    { chosen: ['dakdrager'], conflicts: [{ reason: 'unknown-option', option: 'dakdrager' }] },
    { chosen: ['sport', 'sport'], conflicts: [{ reason: 'duplicate-option', option: 'sport' }] },
  ])('$chosen meets $conflicts.length conflicts', ({ chosen, conflicts }) => {
    expect(optionConflicts(version, chosen)).toEqual(conflicts);
  });

  test('a choice that conflicts has no price, and says why', () => {
    expect(priceUnit(version, ['trekhaak'])).toMatchObject({
      ok: false,
      code: 'invalid-choice',
      detail: { conflicts: [{ reason: 'requires' }] },
    });
  });
});

describe('the price of one unit', () => {
  test('is list + options − discount, each option at its own rate or else the model’s', () => {
    const version = aVersion({
      listPrice: cents(30_000_00),
      discountRate: basisPoints(1_000),
      options: [
        anOption({ id: 'a', listPrice: cents(1_000_00) }),
        anOption({ id: 'b', listPrice: cents(500_00), discountRate: basisPoints(0) }),
      ],
    });
    const priced = priceUnit(version, ['a', 'b']);
    expect(priced).toMatchObject({
      ok: true,
      value: {
        unitPrice: { model: 30_000_00, options: 1_500_00, discount: 3_100_00, net: 28_400_00 },
        options: [
          { id: 'a', discount: 100_00 },
          { id: 'b', discount: 0 },
        ],
      },
    });
  });

  test('the discount is rounded per component', () => {
    const version = aVersion({
      listPrice: cents(5),
      discountRate: basisPoints(1_000),
      options: [anOption({ id: 'a', listPrice: cents(5) })],
    });
    expect(priceUnit(version, ['a'])).toMatchObject({ value: { unitPrice: { discount: 2, net: 8 } } });
  });

  test('a line by the month counts every month', () => {
    const unit = { model: cents(400_00), options: cents(0), discount: cents(40_00), net: cents(360_00) };
    expect(lineAmounts(unit, 2, 36)).toEqual({ list: 28_800_00, discount: 2_880_00, net: 25_920_00 });
    expect(lineAmounts(unit, 2)).toEqual({ list: 800_00, discount: 80_00, net: 720_00 });
  });
});
