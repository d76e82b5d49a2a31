import { standingOf } from '../../shared/domain/deliveries/delivery.ts';
import { pendingOf } from '../../shared/domain/deliveries/pending.ts';
import { type NextStep, nextStepFor } from '../../shared/domain/ordering/next-step.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Item } from '../platform/record.ts';
import { type Execution, executionOf } from './execution.ts';

interface Shown {
  readonly next?: NextStep;
  readonly actions: readonly OrderAction[];
}

const waits = ({ deliveries }: Execution, standing: 'to-check' | 'to-mend'): boolean =>
  deliveries.some((delivery) => standingOf(delivery) === standing);

/** What the state leaves open, but this execution has nothing for. */
const narrowed: Readonly<Partial<Record<OrderAction, (execution: Execution) => boolean>>> = {
  accept: (execution) => waits(execution, 'to-check'),
  'refuse-delivery': (execution) => waits(execution, 'to-check'),
  mend: (execution) => waits(execution, 'to-mend'),
  penalise: ({ lateness }) => lateness !== undefined && lateness.amount > 0,
};

/**
 * An order as it is shown, with how it is carried out and what that leaves to do; nothing is added before it is placed.
 * What is left is read from what lies with the order, which knows it also of orders that do not tell it themselves.
 */
export const withExecution = <View extends Shown>(
  view: View,
  order: Order,
  items: readonly Item[],
  { roles }: Pick<Principal, 'roles'>,
  today: LocalDate,
): View & { readonly execution?: Execution } => {
  if (order.placedAt === undefined) return view;
  const execution = executionOf(order, items, today);
  const next = nextStepFor({ ...order, pending: pendingOf(order, execution) }, roles, today);
  return {
    ...view,
    ...(next !== undefined && { next }),
    actions: view.actions.filter((action) => narrowed[action]?.(execution) ?? true),
    execution,
  };
};
