import type { Order, Proposal } from '../../shared/domain/ordering/order.ts';
import { checkProposal } from '../../shared/domain/ordering/proposal.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Instant, LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Decision } from './change-order.ts';

/** What each answer of a supplier, and the buyer's reply to it, asks beyond the transition table. */

/** Once: a second report says nothing new. */
export const received =
  (at: () => Instant) =>
  ({ state, receivedAt, version }: Order): Result<Decision, 'wrong-state'> =>
    receivedAt === undefined ? ok({ patch: { receivedAt: at() } }) : refuse('wrong-state', { state, version, reason: 'received-before' });

export const proposed =
  (proposal: Proposal) =>
  (order: Order, today: LocalDate): Result<Decision, 'invalid-date' | 'invalid-proposal'> => {
    const checked = checkProposal(order, proposal, today);
    return checked.ok ? ok({ patch: { proposal }, note: proposal.note }) : checked;
  };

export const disagreed = (reason: string) => (): Result<Decision, never> => ok({ patch: { proposal: undefined }, note: reason });

/** Another day than the one that was promised, not behind us; the first promise stays what lateness is counted from. */
export const movedDate =
  (promisedOn: LocalDate, reason: string) =>
  (order: Order, today: LocalDate): Result<Decision, 'invalid-date'> => {
    if (promisedOn < today) return refuse('invalid-date', { field: 'promisedOn', earliest: today });
    if (promisedOn === order.promisedOn) return refuse('invalid-date', { field: 'promisedOn', reason: 'same-day' });
    return ok({ patch: { promisedOn, firstPromisedOn: order.firstPromisedOn ?? order.promisedOn }, note: reason });
  };
