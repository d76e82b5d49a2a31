import { moveOf } from '../ordering/next-step.ts';
import type { Order } from '../ordering/order.ts';
import type { Subject } from './subject.ts';

export const subjectOfOrder = (order: Order): Subject => {
  const { id, number, buyer, buyerName, supplier, supplierName, authority, preparers } = order;
  const move = moveOf(order);
  return { kind: 'order', id, number, buyer, buyerName, supplier, supplierName, authority, preparers, ...(move !== undefined && { move }) };
};
