import type { Order } from '../../shared/domain/ordering/order.ts';
import { summaryOf } from '../../shared/domain/ordering/summary.ts';
import type { OrderFace } from './order.record.ts';

/**
 * The lists that an order stands in. Until it is placed only its buyer knows of it; from then on also its
 * supplier, the contracting authority, and the intercommunale that its buyer is attributed to.
 */
export const facesOf = (order: Order): readonly OrderFace[] => {
  const summary = summaryOf(order);
  const own: OrderFace = { ...summary, viewer: 'buyer', viewedBy: order.buyer, since: order.createdAt };
  const since = order.placedAt;
  if (since === undefined) return [own];
  return [
    own,
    { ...summary, viewer: 'supplier', viewedBy: order.supplier, since },
    { ...summary, viewer: 'authority', viewedBy: order.authority, since },
    ...(order.intercommunale === undefined ? [] : [{ ...summary, viewer: 'region', viewedBy: order.intercommunale, since } as const]),
  ];
};
