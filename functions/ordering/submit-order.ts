import { routeFor } from '../../shared/domain/ordering/approval.ts';
import { rulesFor } from '../../shared/domain/ordering/approval-policy.ts';
import { checkSeen, type SeenFigures } from '../../shared/domain/ordering/figures.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { autoApproved, planTransition } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { actorOf, type ChangeDeps, commitAlone } from './change-order.ts';
import type { InputsRepository } from './inputs.repository.ts';
import { judge } from './judge-order.ts';
import { findOwn } from './own-order.ts';

/**
 * Offers a draft for approval, at the price that the buyer saw and that still holds today. The signatures that the
 * buyer's own rules ask for are fixed with it; where they ask for none, it is approved by that rule in the same write. Two reads, one transaction.
 */
export const makeSubmitOrder =
  ({ orders, inputs, now }: ChangeDeps & { readonly inputs: InputsRepository }) =>
  async (caller: Principal, orderId: OrderId, { version, ...seen }: SeenFigures & { readonly version: number }) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, orderId, { action: 'submit', version });
    if (!found.ok) return found;
    const { order } = found.value;
    const agreed = checkSeen(order, seen);
    if (!agreed.ok) return agreed;
    if (order.delivery.wantedOn !== undefined && order.delivery.wantedOn < today)
      return refuse('invalid-date', { field: 'wantedOn', earliest: today });
    const standing = await inputs.read(order.buyer, order.lines);
    const judged = judge(order, standing, today);
    if (!judged.ok) return judged;
    if (!standing.organisation) return refuse('not-found');
    const preparers = [...new Set([...order.preparers, caller.person])];
    const prepared = { net: order.totals.net, preparers };
    const route = routeFor(rulesFor(standing.approval, standing.organisation, prepared), prepared, today);
    if (!route.ok) return route;
    const step = { actor: actorOf(caller), at };
    const plan = planTransition(
      order,
      'submit',
      { intercommunale: undefined, ...judged.value, reason: undefined, preparers, approval: route.value },
      step,
    );
    if (!plan.ok) return plan;
    return commitAlone(orders, route.value ? plan.value : autoApproved(plan.value, step), found.value, caller, today);
  };
