import { nextStepOf } from '../../shared/domain/ordering/next-step.ts';
import type { Order, OrderEvent } from '../../shared/domain/ordering/order.ts';
import { actionsFor } from '../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';

/** Steps before placing are the buyer's inner affair; others see the order from there on. */
const visibleTo = ({ organisation }: Principal, order: Order, events: readonly OrderEvent[]) =>
  organisation === order.buyer ? events : events.slice(events.findIndex(({ action }) => action === 'place'));

/** An order as its caller may see it, with what comes next and what the caller may do. */
export const viewOf = (order: Order, events: readonly OrderEvent[], caller: Principal, today: LocalDate) => {
  const { basis: _, ...shown } = order;
  const next = nextStepOf(order, today);
  const outsider = caller.organisation !== order.buyer;
  return {
    order: outsider ? { ...shown, preparers: [] } : shown,
    events: visibleTo(caller, order, events),
    ...(next !== undefined && { next }),
    actions: actionsFor(order, caller),
  };
};

export type OrderView = ReturnType<typeof viewOf>;
