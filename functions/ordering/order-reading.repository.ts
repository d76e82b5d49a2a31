import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { OrderEvent, OrderId } from '../../shared/domain/ordering/order.ts';
import type { Database } from '../platform/database.ts';
import { orderPartition } from '../platform/keys/ordering.keys.ts';
import type { Item } from '../platform/record.ts';
import { orderEventRecord, orderRecord, type StoredOrder } from './order.record.ts';

/** An order with everything that happened to it, oldest first. */
export interface OrderHistory extends StoredOrder {
  readonly events: readonly OrderEvent[];
  /** What else lies with the order: deliveries, invoices, incidents; each context parses its own. */
  readonly items: readonly Item[];
}

/** Reading one order, apart from all that writes it. */
export const makeOrderReading = (database: Database) => ({
  /** The order and all that lies with it by one consistent query, or several past a megabyte; undefined when there is no such order. */
  async find(id: OrderId): Promise<OrderHistory | undefined> {
    const items: Item[] = [];
    let after: Record<string, unknown> | undefined;
    do {
      const page = await database.client.send(
        new QueryCommand({
          TableName: database.table,
          KeyConditionExpression: 'pk = :order',
          ExpressionAttributeValues: { ':order': orderPartition(id) },
          ConsistentRead: true,
          ...(after && { ExclusiveStartKey: after }),
        }),
      );
      items.push(...(page.Items ?? []));
      after = page.LastEvaluatedKey;
    } while (after);
    const item = items.find(orderRecord.is);
    return item && { ...orderRecord.parse(item), events: items.filter(orderEventRecord.is).map(orderEventRecord.parse), items };
  },
});

export type OrderReading = ReturnType<typeof makeOrderReading>;
