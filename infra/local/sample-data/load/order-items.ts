import { ledgerRecord } from '../../../../functions/commissions/ledger.record.ts';
import { deliveryRecord } from '../../../../functions/deliveries/delivery.record.ts';
import { orderEventRecord, orderFaceRecord, orderRecord } from '../../../../functions/ordering/order.record.ts';
import { facesOf } from '../../../../functions/ordering/order-faces.ts';
import { fingerprint } from '../../../../functions/platform/ids.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import { deliveriesOf } from '../history/carried-out.ts';

/**
 * What the writes of an order's life leave in the table, made by the record builders of live orders: the order and
 * its faces as they are in the end, every event, every ledger entry, every delivery.
 */
export const orderItems = (life: readonly OrderPlan[]): readonly Item[] => {
  const last = life.at(-1);
  if (!last) return [];
  const order = last.after;
  return [
    orderRecord.toItem({ order, request: fingerprint(order.id), siblings: [order.id] }),
    ...life.flatMap(({ events, entries }) => [...events.map(orderEventRecord.toItem), ...entries.map(ledgerRecord.toItem)]),
    ...facesOf(order).map(orderFaceRecord.toItem),
    ...deliveriesOf(life).map(deliveryRecord.toItem),
  ];
};
