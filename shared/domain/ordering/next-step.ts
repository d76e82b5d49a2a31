import { addDays, brusselsDate, type LocalDate } from '../time/local-date.ts';
import type { Order } from './order.ts';
import type { OrderAction, OrderState } from './order-transitions.ts';

export interface NextStep {
  readonly action: OrderAction;
  readonly by: 'buyer' | 'approver' | 'supplier';
  readonly before?: LocalDate | undefined;
  readonly late: boolean;
}

const moves = {
  draft: { action: 'submit', by: 'buyer' },
  returned: { action: 'submit', by: 'buyer' },
  submitted: { action: 'approve', by: 'approver' },
  approved: { action: 'place', by: 'buyer' },
  placed: { action: 'acknowledge', by: 'supplier' },
  'conditionally-accepted': { action: 'agree', by: 'buyer' },
  acknowledged: { action: 'deliver', by: 'supplier' },
  'partly-delivered': { action: 'deliver', by: 'supplier' },
  delivered: { action: 'accept', by: 'buyer' },
  accepted: { action: 'close', by: 'buyer' },
} as const satisfies Partial<Record<OrderState, Pick<NextStep, 'action' | 'by'>>>;

type Timed = Pick<Order, 'state' | 'placedAt' | 'promisedOn' | 'deliveredOn' | 'terms' | 'approval'>;

const deadline = ({ state, placedAt, promisedOn, deliveredOn, terms, approval }: Timed): LocalDate | undefined => {
  if ((state === 'placed' || state === 'conditionally-accepted') && placedAt)
    return addDays(brusselsDate(placedAt), terms.acknowledgementDays);
  if (state === 'submitted') return approval?.dueOn;
  if (state === 'acknowledged' || state === 'partly-delivered') return promisedOn;
  if (state === 'delivered' && deliveredOn) return addDays(deliveredOn, terms.paymentDays);
  return undefined;
};

/** Whose move it is and by when; undefined when the order has come to its end. Late from the day after the deadline. */
export const nextStepOf = (order: Timed, today: LocalDate): NextStep | undefined => {
  if (!(order.state in moves)) return undefined;
  const before = deadline(order);
  return {
    ...moves[order.state as keyof typeof moves],
    ...(before !== undefined && { before }),
    late: before !== undefined && today > before,
  };
};
