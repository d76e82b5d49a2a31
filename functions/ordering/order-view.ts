import type { Substitution } from '../../shared/domain/ordering/approval-policy.ts';
import { nextStepFor } from '../../shared/domain/ordering/next-step.ts';
import type { Order, OrderEvent } from '../../shared/domain/ordering/order.ts';
import { actionsFor } from '../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';

/** Steps before placing are the buyer's inner affair; others see the order from there on. */
const visibleTo = ({ organisation }: Principal, order: Order, events: readonly OrderEvent[]) =>
  organisation === order.buyer ? events : events.slice(events.findIndex(({ action }) => action === 'place'));

/** An order as its caller may see it, with what comes next and what the caller may do. */
export const viewOf = (
  order: Order,
  events: readonly OrderEvent[],
  caller: Principal,
  today: LocalDate,
  substitutions: readonly Substitution[] = [],
) => {
  const { basis: _, ...whole } = order;
  const next = nextStepFor(order, caller.roles, today);
  const { approval: __, ...outside } = whole;
  return {
    order: caller.organisation === order.buyer ? whole : { ...outside, preparers: [] },
    events: visibleTo(caller, order, events),
    ...(next !== undefined && { next }),
    actions: actionsFor(order, caller, today, substitutions),
  };
};

export type OrderView = ReturnType<typeof viewOf>;
