import type { Order } from '../../shared/domain/ordering/order.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Decision } from './change-order.ts';

/** What each step asks beyond the transition table. */

export const plainly = (): Result<Decision, never> => ok({ patch: {} });

export const withReason = (reason: string) => (): Result<Decision, never> => ok({ patch: { reason }, note: reason });

/** Back to its preparer: what was signed counts no more, and the next submission starts the chain anew. */
export const returned = (reason: string) => (): Result<Decision, never> => ok({ patch: { reason, approval: undefined }, note: reason });
export const reopened = (): Result<Decision, never> => ok({ patch: { approval: undefined } });

export const acknowledgement =
  (promisedOn: LocalDate, note: string | undefined) =>
  (_order: Order, today: LocalDate): Result<Decision, 'invalid-date'> =>
    promisedOn < today
      ? refuse('invalid-date', { field: 'promisedOn', earliest: today })
      : ok({ patch: { promisedOn, firstPromisedOn: promisedOn }, note });
