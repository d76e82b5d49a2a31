import { checkSeen, type SeenFigures } from '../../shared/domain/ordering/figures.ts';
import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import { planTransition } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, holdsOn, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { BusyError } from '../platform/transact.ts';
import { actorOf, type ChangeDeps } from './change-order.ts';
import type { InputsRepository } from './inputs.repository.ts';
import { type JudgementRefusal, judge } from './judge-order.ts';
import { viewOf } from './order-view.ts';
import { findOwn } from './own-order.ts';

/** How often the inputs may change under a placing before it gives up. */
const attempts = 3;

/**
 * Sends an approved order to its supplier: reserves its value and units under the ceilings of lot and framework,
 * books the commission, and moves it to `placed`, all or nothing.
 *
 * One read, one transaction: the order remembers which versions of framework, lot, organisation and models it was
 * judged on and for which days that judgement holds, and the write is conditioned on those versions. Only when
 * something did change is it judged anew, at the price of one more read.
 */
export const makePlaceOrder =
  ({ orders, inputs, now }: ChangeDeps & { readonly inputs: InputsRepository }) =>
  async (caller: Principal, orderId: OrderId, { version, ...seen }: SeenFigures & { readonly version: number }) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, orderId, { action: 'place', version });
    if (!found.ok) return found;
    const { order } = found.value;
    const agreed = checkSeen(order, seen);
    if (!agreed.ok) return agreed;
    const judgeAnew = (): Promise<Result<Partial<Order>, JudgementRefusal>> => rejudge(inputs, order, today);
    let basis: Result<Partial<Order>, JudgementRefusal> = holdsOn(order.basis, today) ? ok({}) : await judgeAnew();
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (!basis.ok) return basis;
      const plan = planTransition(order, 'place', { ...basis.value, placedAt: at, reason: undefined }, { actor: actorOf(caller), at });
      if (!plan.ok) return plan;
      const written = await orders.commit(plan.value, found.value);
      if (written.ok) return ok(viewOf(written.value, [...found.value.events, ...plan.value.events], caller, today));
      if (written.code !== 'basis-changed') return refuse(written.code, written.detail);
      basis = await judgeAnew();
    }
    throw new BusyError('the catalogue kept changing under the order');
  };

const rejudge = async (inputs: InputsRepository, order: Order, today: LocalDate): Promise<Result<Partial<Order>, JudgementRefusal>> => {
  const judged = judge(order, await inputs.read(order.buyer, order.lines), today);
  // The amounts are the same to the cent; whom the commission goes to, and the frozen versions, are those of today.
  return judged.ok ? ok({ intercommunale: undefined, ...judged.value }) : judged;
};
