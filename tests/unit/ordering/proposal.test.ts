import { expect, test } from 'vitest';
import { insteadOf } from '../../../shared/domain/ordering/instead.ts';
import type { Proposal } from '../../../shared/domain/ordering/order.ts';
import { checkProposal } from '../../../shared/domain/ordering/proposal.ts';
import { addDays } from '../../../shared/domain/time/local-date.ts';
import { aChoice, aForm, on } from '../../support/builders.ts';
import { anOrder } from '../../support/orders.ts';

const wanted = { ...aForm().delivery, wantedOn: addDays(on, 30) };
const order = anOrder({ delivery: wanted }, [aChoice({ quantity: 3 }), aChoice({ options: ['trekhaak'], quantity: 2 })]);
const propose = (lines: readonly (readonly [number, number])[], days = 10) =>
  checkProposal(
    order,
    {
      promisedOn: addDays(on, days),
      lines: lines.map(([line, quantity]) => ({ line, quantity })),
      note: 'Leveringsproblemen',
    } satisfies Proposal,
    on,
  );

test.each([
  ['fewer units of a line', [[1, 2]], 10],
  ['one line not at all', [[2, 0]], 10],
  ['later than wanted', [], 31],
] as const)('a supplier may propose %s', (_, lines, days) => {
  expect(propose(lines, days)).toMatchObject({ ok: true });
});

test.each([
  ['more units', [[1, 4]], 10, 'not-fewer'],
  ['as many units as ordered', [[1, 3]], 10, 'not-fewer'],
  ['a line that is not there', [[3, 1]], 10, 'unknown-line'],
  [
    'a line twice',
    [
      [1, 1],
      [1, 2],
    ],
    10,
    'line-twice',
  ],
  [
    'nothing at all',
    [
      [1, 0],
      [2, 0],
    ],
    10,
    'nothing-left',
  ],
  ['what was ordered, in time', [], 30, 'nothing-changes'],
] as const)('a supplier may not propose %s', (_, lines, days, reason) => {
  expect(propose(lines, days)).toMatchObject({ code: 'invalid-proposal', detail: { reason } });
});

test('a proposal does not promise yesterday', () => {
  expect(propose([[1, 2]], -1)).toMatchObject({ code: 'invalid-date', detail: { earliest: on } });
  expect(propose([[1, 2]], 0)).toMatchObject({ ok: true });
});

test('who cannot end an order this way is told which way there is', () => {
  expect(insteadOf('cancel', 'partly-delivered')).toBe('cancel-rest');
  expect(insteadOf('cancel', 'delivered')).toBe('incident');
  expect(insteadOf('cancel', 'approved')).toBe('discard');
  expect(insteadOf('discard', 'placed')).toBe('cancel');
  expect(insteadOf('cancel-rest', 'acknowledged')).toBe('cancel');
  expect(insteadOf('cancel', 'refused')).toBeUndefined();
  expect(insteadOf('accept', 'delivered')).toBeUndefined();
});
