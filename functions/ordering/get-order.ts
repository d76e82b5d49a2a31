import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { rolesOn } from '../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { OrderRepository } from './order.repository.ts';
import { viewOf } from './order-view.ts';

/** One order with its history; whoever has nothing to do with it is told that it does not exist. One query. */
export const makeGetOrder =
  ({ orders, now }: { readonly orders: Pick<OrderRepository, 'find'>; readonly now: Clock }) =>
  async (caller: Principal, orderId: OrderId) => {
    const found = await orders.find(orderId);
    if (!found || rolesOn(found.order, caller).length === 0) return refuse('not-found');
    return ok(viewOf(found.order, found.events, caller, brusselsDate(now())));
  };
