import { assess } from '../../shared/domain/ordering/assess.ts';
import { checkForm } from '../../shared/domain/ordering/form.ts';
import type { LineChoice, OrderForm } from '../../shared/domain/ordering/order.ts';
import { planCreation } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { fingerprint, orderIdFor } from '../platform/ids.ts';
import { actorOf, type ChangeDeps } from './change-order.ts';
import { draftOrder } from './draft-orders.ts';
import type { InputsRepository } from './inputs.repository.ts';
import type { StoredOrder } from './order.record.ts';
import { viewOf } from './order-view.ts';

interface Basket {
  readonly lines: readonly LineChoice[];
  readonly form: OrderForm;
}

/**
 * Makes draft orders of a basket, one per lot and supplier, in one transaction. Their ids follow from the caller
 * and the key, so a repeat, also a concurrent one, meets the first and is answered with the same orders as they
 * are now; the same key with another basket is `key-reused`.
 */
export const makeCreateOrders = ({ orders, inputs, now }: ChangeDeps & { readonly inputs: InputsRepository }) => {
  const repeated = async (caller: Principal, first: StoredOrder, request: string, today: LocalDate) => {
    if (first.request !== request) return refuse('key-reused');
    const made = await Promise.all(first.siblings.map((id) => orders.find(id)));
    return ok({ orders: made.flatMap((found) => (found ? [viewOf(found.order, found.events, caller, today)] : [])) });
  };

  return async (caller: Principal, basket: Basket, idempotencyKey: string) => {
    const at = now();
    const today = brusselsDate(at);
    const request = fingerprint(basket);
    const firstId = orderIdFor(caller, idempotencyKey, 0);
    const { organisation, order: earlier, ...standing } = await inputs.read(caller.organisation, basket.lines, firstId);
    if (earlier) return repeated(caller, earlier, request, today);
    if (!organisation) return refuse('not-found');
    const assessed = assess(basket.lines, { ...standing, organisation, on: today });
    if (!assessed.ok) return assessed;
    const checked = checkForm(basket.form, [...standing.lots.values()], today);
    if (!checked.ok) return checked;
    const names = await inputs.names(assessed.value.map(({ supplier }) => supplier));
    const step = { actor: actorOf(caller), at };
    const plans = assessed.value.map((order, index) =>
      planCreation(
        draftOrder({
          id: orderIdFor(caller, idempotencyKey, index),
          assessed: order,
          form: basket.form,
          buyer: organisation,
          names,
          preparer: caller.person,
          at,
        }),
        step,
      ),
    );
    const created = await orders.create(plans, request);
    if (created.ok) return ok({ orders: plans.map(({ after, events }) => viewOf(after, events, caller, today)) });
    const first = await orders.find(firstId);
    if (!first) throw new Error('an order with an id of this key exists, but not the first');
    return repeated(caller, first, request, today);
  };
};
