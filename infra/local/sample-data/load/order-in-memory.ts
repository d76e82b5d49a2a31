import { ledgerRecord } from '../../../../functions/commissions/ledger.record.ts';
import type { CarryOutDeps } from '../../../../functions/deliveries/carry-out.ts';
import { orderEventRecord, orderFaceRecord, orderRecord } from '../../../../functions/ordering/order.record.ts';
import { facesOf } from '../../../../functions/ordering/order-faces.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import { ok } from '../../../../shared/domain/result.ts';

/**
 * One order with all that lies with it, outside any table: the use cases of live orders take their steps on it, and
 * what they leave is written afterwards in one go, so that an interrupted load is simply done again.
 */
export const orderInMemory = (started: readonly Item[]) => {
  const items = new Map<string, Item>();
  const put = (changed: readonly Item[]) => {
    for (const item of changed) items.set(`${item.pk} ${item.sk}`, item);
  };
  put(started);
  const all = () => [...items.values()];
  const orders: CarryOutDeps['orders'] = {
    async find(id) {
      const lying = all();
      const item = lying.find(orderRecord.is);
      const found = item && orderRecord.parse(item);
      return found?.order.id === id
        ? { ...found, events: lying.filter(orderEventRecord.is).map(orderEventRecord.parse), items: lying }
        : undefined;
    },
    async commit(plan, stored, also = []) {
      put([
        orderRecord.toItem({ ...stored, order: plan.after }),
        ...plan.events.map(orderEventRecord.toItem),
        ...plan.entries.map(ledgerRecord.toItem),
        ...facesOf(plan.after).map(orderFaceRecord.toItem),
        ...also.flatMap(({ write }) => (write.Put?.Item ? [write.Put.Item as Item] : [])),
      ]);
      return ok(plan.after);
    },
  };
  return { orders, all };
};
