import { awayFor } from '../../shared/domain/ordering/approval-policy.ts';
import { dashboardOf } from '../../shared/domain/ordering/dashboard.ts';
import { openStates } from '../../shared/domain/ordering/next-step.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ApprovalPolicyRepository } from './approval-policy.repository.ts';
import { rowOf } from './list-orders.ts';
import type { OrderRepository } from './order.repository.ts';

/** As many per state, the oldest first; with more open than this the answer says so. */
const mostPerState = 200;
/** The newest of what has been closed, which counts in how well promises were kept. */
const latestClosed = 100;

interface Deps {
  readonly orders: Pick<OrderRepository, 'list'>;
  readonly policies: Pick<ApprovalPolicyRepository, 'substitutionsOf'>;
  readonly now: Clock;
}

/**
 * What waits, what is late, what comes this month, for a buyer's or a supplier's own orders. One query per open
 * state, side by side, and for an approver one read of whom they stand in for: the cost follows what is open, not what
 * was ever ordered.
 */
export const makeGetDashboard =
  ({ orders, policies, now }: Deps) =>
  async (caller: Principal) => {
    const today = brusselsDate(now());
    const viewer = caller.roles.includes('supplier') ? 'supplier' : 'buyer';
    const read = (state: OrderState, limit: number, oldestFirst: boolean) =>
      orders.list(viewer, caller.organisation, { state, limit, oldestFirst });
    const away = caller.roles.includes('approver') ? policies.substitutionsOf(caller.organisation) : [];
    const [substitutions, closed, ...open] = await Promise.all([
      away,
      read('closed', latestClosed, false),
      ...openStates.map((state) => read(state, mostPerState, true)),
    ]);
    const rows = [...open, closed].flatMap(({ items }) => items.map(rowOf));
    return ok({
      today,
      ...dashboardOf(rows, { ...caller, standsFor: awayFor(substitutions, caller.person, today) }, today),
      more: open.some(({ next }) => next !== undefined),
    });
  };
