import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import { type OrderPlan, planTransition } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { correctionsIn } from '../commissions/order-correction.record.ts';
import { withExecution } from '../deliveries/execution-view.ts';
import type { Clock } from '../platform/clock.ts';
import type { OrderRepository } from './order.repository.ts';
import type { OrderHistory } from './order-reading.repository.ts';
import { type OrderView, viewOf } from './order-view.ts';
import { findOwn } from './own-order.ts';

export interface ChangeDeps {
  readonly orders: OrderRepository;
  readonly now: Clock;
}

/** What a step sets on the order and says about it. */
export interface Decision {
  readonly patch: Partial<Order>;
  readonly note?: string | undefined;
}

type StepCode = 'not-found' | 'wrong-state' | 'stale-version';

export const actorOf = ({ person, name, organisation }: Principal) => ({ person, name, organisation });

/** What disputes set right about an order, as its next step takes it into account. */
export const correctedIn = ({ items }: Pick<OrderHistory, 'items'>) => correctionsIn(items).flatMap(({ entries }) => entries);

/** Writes a plan that rests on nothing but the order itself, and answers the order as it then is. */
export const commitAlone = async (
  orders: OrderRepository,
  plan: OrderPlan,
  found: OrderHistory,
  caller: Principal,
  today: LocalDate,
): Promise<Result<OrderView, StepCode>> => {
  const less = plan.ceilingMoves.some(({ sign }) => sign === -1);
  const written = await orders.commit(plan, found, less ? [orders.afterCorrections(plan, correctionsIn(found.items))] : []);
  if (written.ok) {
    const view = viewOf(written.value, [...found.events, ...plan.events], caller, today);
    return ok(withExecution(view, written.value, found.items, caller, today));
  }
  const { code } = written;
  if (code === 'basis-changed' || code === 'ceiling-reached') throw new Error(`a step without reservation was refused: ${code}`);
  return refuse(code, written.detail);
};

/**
 * One step of an order that needs neither prices nor room: who may, in which state and at which version follow
 * from the transition table; `decide` judges what was sent along. One read, one transaction.
 */
export const makeChangeOrder =
  ({ orders, now }: ChangeDeps) =>
  async <Code extends string = never>(
    caller: Principal,
    step: { readonly orderId: OrderId; readonly action: OrderAction; readonly version?: number | undefined },
    decide: (order: Order, today: LocalDate) => Result<Decision, Code>,
  ): Promise<Result<OrderView, Code | StepCode>> => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, step.orderId, step);
    if (!found.ok) return found;
    const decision = decide(found.value.order, today);
    if (!decision.ok) return decision;
    const { patch, note } = decision.value;
    const { order } = found.value;
    const plan = planTransition(order, step.action, patch, { actor: actorOf(caller), at, note, corrected: correctedIn(found.value) });
    return plan.ok ? commitAlone(orders, plan.value, found.value, caller, today) : plan;
  };

export type ChangeOrder = ReturnType<typeof makeChangeOrder>;
