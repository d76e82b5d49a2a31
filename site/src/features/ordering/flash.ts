import type { OrderId } from '../../../../shared/domain/ordering/order.ts';
import { type OrderAction, orderTransitions } from '../../../../shared/domain/ordering/order-transitions.ts';
import type { Problem } from '../../api/problem.ts';
import type { Sent } from './send-orders.ts';
import { keep, letGo, readKept } from './session-kept.ts';

/** What the page of an order says first when the reader comes from making it. */
export interface Flash {
  readonly done?: OrderAction | undefined;
  readonly problem?: Problem | undefined;
}

const nameOf = (order: OrderId) => `flash.${order}`;

const isFlash = (value: unknown): value is Flash =>
  typeof value === 'object' &&
  value !== null &&
  (!('done' in value) || (typeof value.done === 'string' && Object.hasOwn(orderTransitions, value.done)));

export const flashOf = ({ view, problem }: Sent): Flash => {
  const { state } = view.order;
  const done = state === 'placed' ? 'place' : state === 'submitted' ? 'submit' : undefined;
  return { ...(done && { done }), ...(problem && { problem }) };
};

export const leaveFlash = (sent: Sent): void => keep(nameOf(sent.view.order.id), flashOf(sent));

/** Read once: a reload does not congratulate again. */
export const takeFlash = (order: OrderId): Flash | undefined => {
  const flash = readKept(nameOf(order), isFlash);
  letGo(nameOf(order));
  return flash;
};
