import { asksForSubstitutes } from '../../shared/domain/ordering/approval.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { rolesOn } from '../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { withExecution } from '../deliveries/execution-view.ts';
import type { Clock } from '../platform/clock.ts';
import type { ApprovalPolicyRepository } from './approval-policy.repository.ts';
import type { OrderRepository } from './order.repository.ts';
import { viewOf } from './order-view.ts';

interface Deps {
  readonly orders: Pick<OrderRepository, 'find'>;
  readonly policies: Pick<ApprovalPolicyRepository, 'substitutionsOf'>;
  readonly now: Clock;
}

/**
 * One order with its history; whoever has nothing to do with it is told that it does not exist. One query, and one
 * read for an approver who may be standing in for whoever must sign.
 */
export const makeGetOrder =
  ({ orders, policies, now }: Deps) =>
  async (caller: Principal, orderId: OrderId) => {
    const found = await orders.find(orderId);
    if (!found || rolesOn(found.order, caller).length === 0) return refuse('not-found');
    const asks = caller.roles.includes('approver') && asksForSubstitutes(found.order, caller.person);
    const substitutions = asks ? await policies.substitutionsOf(found.order.buyer) : [];
    const today = brusselsDate(now());
    return ok(withExecution(viewOf(found.order, found.events, caller, today, substitutions), found.order, found.items, caller, today));
  };
