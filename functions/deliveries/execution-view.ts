import { type Delivery, standingOf } from '../../shared/domain/deliveries/delivery.ts';
import type { NextStep } from '../../shared/domain/ordering/next-step.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
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

const mendingBy = (deliveries: readonly Delivery[]): LocalDate | undefined =>
  deliveries
    .filter((delivery) => standingOf(delivery) === 'to-mend')
    .flatMap(({ checks }) => checks.at(-1)?.mendBy ?? [])
    .toSorted()[0];

/** When all arrived and nothing waits for the buyer, it is the supplier who mends. */
const nextIn = (
  { state }: Pick<Order, 'state'>,
  next: NextStep | undefined,
  execution: Execution,
  today: LocalDate,
): NextStep | undefined => {
  if (state !== 'delivered' || waits(execution, 'to-check')) return next;
  const before = mendingBy(execution.deliveries);
  return { action: 'mend', by: 'supplier', ...(before !== undefined && { before }), late: before !== undefined && today > before };
};

/** An order as it is shown, with how it is carried out and what that leaves to do; nothing is added before it is placed. */
export const withExecution = <View extends Shown>(
  view: View,
  order: Order,
  items: readonly Item[],
  today: LocalDate,
): View & { readonly execution?: Execution } => {
  if (order.placedAt === undefined) return view;
  const execution = executionOf(order, items, today);
  const next = nextIn(order, view.next, execution, today);
  return {
    ...view,
    ...(next !== undefined && { next }),
    actions: view.actions.filter((action) => narrowed[action]?.(execution) ?? true),
    execution,
  };
};
