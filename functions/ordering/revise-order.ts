import { type AssessmentInputs, assess, choicesOf, sameChoices } from '../../shared/domain/ordering/assess.ts';
import { checkForm } from '../../shared/domain/ordering/form.ts';
import type { LineChoice, Order, OrderForm, OrderId } from '../../shared/domain/ordering/order.ts';
import { planTransition } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import { actorOf, type ChangeDeps, commitAlone } from './change-order.ts';
import type { InputsRepository } from './inputs.repository.ts';
import { findOwn } from './own-order.ts';

interface Revision {
  readonly version: number;
  readonly lines: readonly LineChoice[];
  readonly form: OrderForm;
}

const pricedAnew = (order: Order, lines: readonly LineChoice[], inputs: AssessmentInputs) => {
  const assessed = assess(lines, inputs);
  if (!assessed.ok) return assessed;
  const [revised, ...others] = assessed.value;
  return !revised || others.length > 0 || revised.lot !== order.lot || revised.supplier !== order.supplier
    ? refuse('invalid-choice', { reason: 'other-lot', lot: order.lot })
    : ok(revised);
};

/**
 * Replaces lines and form of a draft or returned order, at the prices of today. Its lot and supplier stay: another
 * lot is another contract, so lines that would make another order are `invalid-choice`. The lines of an order that an
 * accepted quote made stay as they were offered; other ones are `quote-fixed`.
 */
export const makeReviseOrder =
  ({ orders, inputs, now }: ChangeDeps & { readonly inputs: InputsRepository }) =>
  async (caller: Principal, orderId: OrderId, { version, lines, form }: Revision) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, orderId, { action: 'revise', version });
    if (!found.ok) return found;
    const { order } = found.value;
    if (order.quote && !sameChoices(lines, choicesOf(order))) return refuse('quote-fixed', { quote: order.quote.number });
    const { organisation, ...standing } = await inputs.read(order.buyer, lines);
    if (!organisation) return refuse('not-found');
    const revised = order.quote ? ok({}) : pricedAnew(order, lines, { ...standing, organisation, on: today });
    if (!revised.ok) return revised;
    const checked = checkForm(form, [...standing.lots.values()], today);
    if (!checked.ok) return checked;
    const preparers = [...new Set([...order.preparers, caller.person])];
    const cleared = { remarks: undefined, reason: undefined, ...(!order.quote && { intercommunale: undefined }) };
    const plan = planTransition(order, 'revise', { ...cleared, ...form, ...revised.value, preparers }, { actor: actorOf(caller), at });
    return plan.ok ? commitAlone(orders, plan.value, found.value, caller, today) : plan;
  };
