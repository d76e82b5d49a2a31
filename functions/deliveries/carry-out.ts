import { pendingOf } from '../../shared/domain/deliveries/pending.ts';
import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import { planTransition } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type Instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { OrderRepository } from '../ordering/order.repository.ts';
import { viewOf } from '../ordering/order-view.ts';
import { findOwn } from '../ordering/own-order.ts';
import type { Clock } from '../platform/clock.ts';
import type { Item } from '../platform/record.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { type Execution, executionOf } from './execution.ts';
import { withExecution } from './execution-view.ts';
import { invoiceFacesOf } from './invoice-face.record.ts';

export interface CarryOutDeps {
  readonly orders: Pick<OrderRepository, 'find' | 'commit'>;
  readonly now: Clock;
  readonly table: string;
}

/** What a step finds. */
export interface Situation {
  readonly order: Order;
  readonly execution: Execution;
  readonly caller: Principal;
  readonly at: Instant;
  readonly today: LocalDate;
}

/** What a step does: to the order, and to what lies with it. */
export interface Outcome<Code extends string> {
  readonly action: OrderAction;
  readonly patch: Partial<Order>;
  readonly note?: string | undefined;
  readonly about: string;
  /** Items of the order's partition as they are after the step. */
  readonly items: readonly Item[];
  /** What else must be written or hold. */
  readonly also?: readonly GuardedWrite<Code>[] | undefined;
}

/** What lies with an order is written only together with its next version, which nobody else can write. */
const putWith = (TableName: string, item: Item): GuardedWrite<never> => ({
  write: { Put: { TableName, Item: item } },
  refusal: () => {
    throw new Error('a put without a condition was refused');
  },
});

/**
 * One step in carrying out an order: who may, in which state and at which version follow from the transition table,
 * `decide` judges the rest. The order with its event and everything that lies with it are written together or not
 * at all, and the order tells what is left to do. One read beside those of `decide`, one transaction.
 */
export const makeCarryOut =
  ({ orders, now, table }: CarryOutDeps) =>
  async <Refused extends string = never, Guarded extends string = never>(
    caller: Principal,
    step: { readonly orderId: OrderId; readonly action: OrderAction; readonly version: number },
    decide: (situation: Situation) => Promise<Result<Outcome<Guarded>, Refused>> | Result<Outcome<Guarded>, Refused>,
  ) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwn(orders, caller, step.orderId, step);
    if (!found.ok) return found;
    const { order, items, events } = found.value;
    const decided = await decide({ order, execution: executionOf(order, items, today), caller, at, today });
    if (!decided.ok) return decided;
    const { action, patch, note, about, items: changed, also = [] } = decided.value;
    const lying = [...items.filter(({ sk }) => !changed.some((item) => item.sk === sk)), ...changed];
    const pending = pendingOf({ ...order, ...patch }, executionOf(order, lying, today));
    const plan = planTransition(order, action, { ...patch, pending }, { actor: actorOf(caller), at, note, about });
    if (!plan.ok) return plan;
    const written = await orders.commit(plan.value, found.value, [
      ...also,
      ...[...changed, ...invoiceFacesOf(plan.value.after, changed)].map((item) => putWith(table, item)),
    ]);
    if (!written.ok) {
      const { code, detail } = written;
      if (code === 'basis-changed' || code === 'ceiling-reached') throw new Error(`a step without reservation was refused: ${code}`);
      return refuse(code, detail);
    }
    const view = viewOf(written.value, [...events, ...plan.value.events], caller, today);
    return ok(withExecution(view, written.value, lying, caller, today));
  };

export type CarryOut = ReturnType<typeof makeCarryOut>;
