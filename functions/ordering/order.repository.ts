import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Order, OrderEvent, OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderPlan } from '../../shared/domain/ordering/plan.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { orderPartition } from '../platform/keys.ts';
import type { Item } from '../platform/record.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { orderEventRecord, orderRecord, type StoredOrder } from './order.record.ts';
import { makeOrderLists } from './order-lists.repository.ts';
import { creationWrites, type StepRefusal, stepWrites } from './order-writes.ts';

/** An order with everything that happened to it, oldest first. */
export interface OrderHistory extends StoredOrder {
  readonly events: readonly OrderEvent[];
  /** What else lies with the order: deliveries, invoices; each context parses its own. */
  readonly items: readonly Item[];
}

export const makeOrderRepository = (database: Database) => ({
  ...makeOrderLists(database),

  /** The order and its events by one consistent query; undefined when there is no such order. */
  async find(id: OrderId): Promise<OrderHistory | undefined> {
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        KeyConditionExpression: 'pk = :order',
        ExpressionAttributeValues: { ':order': orderPartition(id) },
        ConsistentRead: true,
      }),
    );
    const item = Items.find(orderRecord.is);
    return item && { ...orderRecord.parse(item), events: Items.filter(orderEventRecord.is).map(orderEventRecord.parse), items: Items };
  },

  /** Writes new orders together, with what else must be written or hold at once; `exists` when one of them is already there. */
  async create<Code extends string = never>(
    plans: readonly OrderPlan[],
    request: string,
    also: readonly GuardedWrite<Code>[] = [],
  ): Promise<Result<undefined, 'exists' | Code>> {
    const siblings = plans.map(({ after }) => after.id);
    return transact<'exists' | Code>(database, [
      ...also,
      ...plans.flatMap((plan) => creationWrites(database.table, plan, { request, siblings })),
    ]);
  },

  /** Writes one step of an order with all its consequences and with what else belongs to it, or refuses and writes nothing. */
  async commit<Code extends string = never>(
    plan: OrderPlan,
    stored: Omit<StoredOrder, 'order'>,
    also: readonly GuardedWrite<Code>[] = [],
  ): Promise<Result<Order, StepRefusal | Code>> {
    if (!plan.before) return refuse('stale-version');
    const written = await transact<StepRefusal | Code>(database, [...stepWrites(database.table, plan, plan.before, stored), ...also]);
    return written.ok ? ok(plan.after) : written;
  },
});

export type OrderRepository = ReturnType<typeof makeOrderRepository>;
