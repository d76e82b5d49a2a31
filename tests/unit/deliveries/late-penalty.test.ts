import { describe, expect, test } from 'vitest';
import { latePenalty } from '../../../shared/domain/deliveries/late-penalty.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import type { LateClause } from '../../../shared/domain/ordering/order.ts';
import { aChoice, day } from '../../support/builders.ts';
import { aDelivery, reported, underway } from '../../support/carried-out.ts';

// Net € 27.000,00 for one: 0.1 % a day is € 27,00, and at most 7.5 %, € 2.025,00.
const order = underway({}, [aChoice({ quantity: 2 })]);
const arrived = (units: number) => ({ ...order, lines: order.lines.map((line) => ({ ...line, delivered: units })) });
const came = (on: string, quantity = 1, number = 1) =>
  aDelivery({ number, deliveredOn: day(on), lines: [{ line: 1, quantity, serials: [] }] });
const clause = (change: Partial<LateClause>) => ({ ...arrived(2), terms: { ...order.terms, late: { ...order.terms.late, ...change } } });

describe('a late delivery', () => {
  test.each([
    ['on the promised day', '2026-09-01', undefined],
    ['a day later', '2026-09-02', { days: 1, amount: 54_00 }],
    ['the longest without the cap', '2026-11-15', { days: 75, amount: 4_050_00 }],
    ['past the cap', '2026-11-16', { days: 76, amount: 4_050_00 }],
    ['over the end of summer time', '2026-10-26', { days: 55, amount: 2_970_00 }],
    ['into the next year', '2027-01-01', { days: 122, amount: 4_050_00 }],
  ])('%s', (_, on, expected) => {
    const lateness = latePenalty(arrived(2), [came(on, 2)], day('2027-02-01'));
    if (expected === undefined) expect(lateness).toBeUndefined();
    else expect(lateness).toMatchObject(expected);
  });

  test('counts each part by its own day, and what is still to come until today', () => {
    const parts = latePenalty(arrived(1), [came('2026-09-11')], day('2026-09-21'));
    expect(parts).toMatchObject({
      due: '2026-09-01',
      amount: 270_00 + 540_00,
      days: 20,
      parts: [
        { line: 1, quantity: 1, on: '2026-09-11', open: false, days: 10, base: 27_000_00, amount: 270_00, capped: false },
        { line: 1, quantity: 1, on: '2026-09-21', open: true, days: 20, base: 27_000_00, amount: 540_00, capped: false },
      ],
    });
  });

  test('costs nothing within the days of grace, and beyond them only the days beyond', () => {
    const late = clause({ graceDays: 7 });
    expect(latePenalty(late, [came('2026-09-08', 2)], day('2026-10-01'))).toMatchObject({
      days: 0,
      amount: 0,
      parts: [{ days: 7, charged: 0 }],
    });
    expect(latePenalty(late, [came('2026-09-09', 2)], day('2026-10-01'))).toMatchObject({
      days: 1,
      amount: 54_00,
      parts: [{ days: 8, charged: 1 }],
    });
  });

  test('counts once over the whole order where the clause says so, by its latest part', () => {
    const late = clause({ base: 'whole-order', cap: basisPoints(500) });
    const deliveries = [came('2026-09-03'), came('2026-09-11', 1, 2)];
    expect(latePenalty(late, deliveries, day('2026-10-01'))?.parts).toEqual([
      { quantity: 2, on: '2026-09-11', open: false, days: 10, charged: 10, base: 54_000_00, amount: 540_00, capped: false },
    ]);
  });

  test('is not forgiven by moving the date: what was promised first counts', () => {
    const moved = { ...arrived(2), promisedOn: day('2026-12-01') };
    expect(latePenalty(moved, [came('2026-09-11', 2)], day('2026-10-01'))).toMatchObject({ due: '2026-09-01', amount: 540_00 });
    expect(latePenalty({ ...moved, firstPromisedOn: undefined }, [came('2026-09-11', 2)], day('2026-10-01'))).toBeUndefined();
  });
});

test('what was refused counts as missing until it is mended, and then as come on that day', () => {
  const refused = {
    ...reported,
    on: day('2026-08-25'),
    lines: [{ line: 1, accepted: 1, refused: 1, defects: 'Kras' }],
    checklist: [],
    mendBy: day('2026-09-01'),
  };
  const delivery = { ...came('2026-08-20', 2), checks: [refused] };
  expect(latePenalty(arrived(2), [delivery], day('2026-08-31'))).toBeUndefined();
  expect(latePenalty(arrived(2), [delivery], day('2026-09-11'))?.parts).toMatchObject([
    { quantity: 1, open: true, days: 10, amount: 270_00 },
  ]);
  const mended = { ...delivery, mends: [{ ...reported, on: day('2026-09-06'), note: 'Herspoten' }] };
  expect(latePenalty(arrived(2), [mended], day('2026-12-01'))?.parts).toMatchObject([
    { quantity: 1, on: '2026-09-06', open: false, days: 5, amount: 135_00 },
  ]);
});

test('nothing is late that was never promised', () => {
  expect(latePenalty({ ...order, promisedOn: undefined, firstPromisedOn: undefined }, [], day('2030-01-01'))).toBeUndefined();
});
