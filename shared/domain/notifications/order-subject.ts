import { movesOf } from '../ordering/next-step.ts';
import type { Order } from '../ordering/order.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Subject } from './subject.ts';

/** @param appointment the day that both parties agreed on, while it is still to come */
export const subjectOfOrder = (order: Order, appointment?: LocalDate): Subject => {
  const { id, number, buyer, buyerName, supplier, supplierName, authority, preparers } = order;
  const [move, ...also] = movesOf(order);
  return {
    kind: 'order',
    id,
    number,
    buyer,
    buyerName,
    supplier,
    supplierName,
    authority,
    preparers,
    ...(move !== undefined && { move }),
    ...(also.length > 0 && { also }),
    ...(appointment !== undefined && { appointment }),
  };
};
