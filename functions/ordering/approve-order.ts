import { asksForSubstitutes, maySign, signed } from '../../shared/domain/ordering/approval.ts';
import { checkSeen, type SeenFigures } from '../../shared/domain/ordering/figures.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { planTransition } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { brusselsDate, holdsOn } from '../../shared/domain/time/local-date.ts';
import type { ApprovalPolicyRepository } from './approval-policy.repository.ts';
import { actorOf, type ChangeDeps, commitAlone } from './change-order.ts';
import type { InputsRepository } from './inputs.repository.ts';
import { judge } from './judge-order.ts';
import { findOwn } from './own-order.ts';

interface Deps extends ChangeDeps {
  readonly inputs: Pick<InputsRepository, 'read'>;
  readonly policies: Pick<ApprovalPolicyRepository, 'substitutionsOf'>;
}

/**
 * Puts the caller's signature under the step that a submitted order is at; the last one approves it. Four eyes:
 * whoever prepared or changed the order signs nothing, and what is signed is what was seen. When the days for which
 * the order was judged are over, it is judged anew: nobody signs what cannot be placed any more.
 * One read, one transaction; one more read for who stands in for somebody, and one for an order that is judged anew.
 */
export const makeApproveOrder =
  ({ orders, inputs, policies, now }: Deps) =>
  async (caller: Principal, orderId: OrderId, { version, ...seen }: SeenFigures & { readonly version: number }) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, orderId, { action: 'approve', version });
    if (!found.ok) return found;
    const { order } = found.value;
    const substitutions = asksForSubstitutes(order, caller.person) ? await policies.substitutionsOf(order.buyer) : [];
    const allowed = maySign(order, substitutions, caller.person, today);
    if (!allowed.ok) return allowed;
    const agreed = checkSeen(order, seen);
    if (!agreed.ok) return agreed;
    if (!holdsOn(order.basis, today)) {
      const judged = judge(order, await inputs.read(order.buyer, order.lines), today);
      if (!judged.ok) return judged;
    }
    const actor = actorOf(caller);
    const { action, patch } = signed(order, { by: actor, at, ...allowed.value });
    const plan = planTransition(order, action, patch, { actor, at });
    return plan.ok ? commitAlone(orders, plan.value, found.value, caller, today) : plan;
  };
