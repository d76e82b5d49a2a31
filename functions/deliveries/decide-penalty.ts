import { type Cents, zero } from '../../shared/domain/money/cents.ts';
import type { OrderId, PenaltyDecision } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut } from './carry-out.ts';

interface Decided extends Pick<PenaltyDecision, 'decision' | 'reason'> {
  readonly version: number;
  /** What the buyer saw as the penalty of today. */
  readonly amount: Cents;
}

/** The buyer imposes or waives the penalty for lateness as it is today; a later decision takes the place of an earlier one. */
export const makeDecidePenalty =
  (carryOut: CarryOut) =>
  (caller: Principal, orderId: OrderId, { version, decision, amount, reason }: Decided) =>
    carryOut(caller, { orderId, version, action: 'penalise' }, ({ execution, at }) => {
      const { lateness } = execution;
      const now = lateness?.amount ?? zero;
      if (!lateness || now === 0 || now !== amount) return refuse('penalty-differs', { seen: amount, now });
      const penalty: PenaltyDecision = { decision, days: lateness.days, amount, reason, by: actorOf(caller), at };
      return ok({ action: 'penalise', patch: { penalty }, note: reason, about: 'penalty', items: [] });
    });
