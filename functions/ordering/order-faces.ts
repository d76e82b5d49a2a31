import type { Order } from '../../shared/domain/ordering/order.ts';
import { summaryOf } from '../../shared/domain/ordering/summary.ts';
import type { OrderFace } from './order.record.ts';

/**
 * The list rows of an order. Until it is placed only its buyer knows of it; from then on also its supplier, and
 * those who watch over it: the contracting authority and the intercommunale that its buyer is attributed to.
 */
export const facesOf = (order: Order): readonly OrderFace[] => {
  const row = {
    ...summaryOf(order),
    authority: order.authority,
    ...(order.intercommunale !== undefined && { intercommunale: order.intercommunale }),
  };
  const own: OrderFace = { ...row, face: 'buyer', since: order.createdAt };
  const since = order.placedAt;
  return since === undefined ? [own] : [own, { ...row, face: 'supplier', since }, { ...row, face: 'watched', since }];
};
