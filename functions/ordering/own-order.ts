import { insteadOf } from '../../shared/domain/ordering/instead.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import { transitionOf } from '../../shared/domain/ordering/order-transitions.ts';
import { rolesOn } from '../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { OrderRepository } from './order.repository.ts';
import type { OrderHistory } from './order-reading.repository.ts';

/**
 * The order, when the caller may take this step with orders like it; a stranger's order is `not-found`. Without a
 * version the step is meant for the order as it is.
 */
export const findOwn = async (
  orders: Pick<OrderRepository, 'find'>,
  caller: Principal,
  id: OrderId,
  step: { readonly action: OrderAction; readonly version?: number | undefined },
): Promise<Result<OrderHistory, 'not-found' | 'wrong-state' | 'stale-version'>> => {
  const found = await orders.find(id);
  const { from, by } = transitionOf(step.action);
  if (!found || !rolesOn(found.order, caller).some((role) => by.includes(role))) return refuse('not-found');
  const { state, version } = found.order;
  if (!from.includes(state)) {
    const instead = insteadOf(step.action, state);
    return refuse('wrong-state', { state, allowed: from, version, ...(instead !== undefined && { instead }) });
  }
  return step.version === undefined || version === step.version
    ? ok(found)
    : refuse('stale-version', { seen: step.version, now: version, state });
};
