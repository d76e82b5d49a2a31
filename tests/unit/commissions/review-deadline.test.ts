import { expect, test } from 'vitest';
import { statementMoveOf } from '../../../shared/domain/commissions/review-deadline.ts';
import { actionTold } from '../../../shared/domain/commissions/statement-event.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';

const at = (day: string) => instant(new Date(`${day}T10:00:00.000Z`));
const issued = { issuedAt: at('2026-07-07') };

test('a beneficiary has thirty days from the issue', () => {
  for (const state of ['issued', 'in-review'] as const)
    expect(statementMoveOf(issued, { state, disputes: [] })).toEqual({ by: 'reviewer', before: '2026-08-06' });
});

test('the authority has fourteen days for the oldest dispute that waits for it', () => {
  const disputes = [{ at: at('2026-07-20') }, { at: at('2026-07-15') }, { at: at('2026-07-08'), answer: { at: at('2026-07-09') } }];
  expect(statementMoveOf(issued, { state: 'in-review', disputes })).toEqual({ by: 'manager', before: '2026-07-29' });
});

test('after a late answer the beneficiary has fourteen days again, after an early one what it had', () => {
  const answered = (day: string) => ({
    state: 'in-review' as const,
    disputes: [{ at: at('2026-07-15'), answer: { at: at(day) } }],
  });
  expect(statementMoveOf(issued, answered('2026-08-10'))).toEqual({ by: 'reviewer', before: '2026-08-24' });
  expect(statementMoveOf(issued, answered('2026-07-16'))).toEqual({ by: 'reviewer', before: '2026-08-06' });
});

test('an approved statement waits for the authority without a day, a settled one for nobody', () => {
  expect(statementMoveOf(issued, { state: 'approved', disputes: [] })).toEqual({ by: 'manager' });
  expect(statementMoveOf(issued, { state: 'settled', disputes: [] })).toBeUndefined();
});

test('ticking lines off is nobody else’s concern, and the last signature approves', () => {
  expect(actionTold('check', { state: 'in-review' })).toBeUndefined();
  expect(actionTold('sign', { state: 'in-review' })).toBe('sign');
  expect(actionTold('sign', { state: 'approved' })).toBe('approve');
});
