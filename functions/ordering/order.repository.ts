import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Order, OrderEvent, OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { OrderPlan } from '../../shared/domain/ordering/plan.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { type OrderViewer, orderPartition, ordersOf } from '../platform/keys.ts';
import { queryPage } from '../platform/query-page.ts';
import type { Item } from '../platform/record.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { orderEventRecord, orderFaceRecord, orderRecord, type StoredOrder } from './order.record.ts';
import { creationWrites, type StepRefusal, stepWrites } from './order-writes.ts';

/** An order with everything that happened to it, oldest first. */
export interface OrderHistory extends StoredOrder {
  readonly events: readonly OrderEvent[];
  /** What else lies with the order: deliveries, invoices; each context parses its own. */
  readonly items: readonly Item[];
}

export interface ListOptions {
  readonly state?: OrderState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly oldestFirst?: boolean | undefined;
}

/**
 * Buyers and suppliers have an index by state. Who watches over orders has not: there the state only filters the
 * page that was read, so that a page may hold fewer rows than was asked and still have a next.
 */
const listQuery = (viewer: OrderViewer, kbo: Kbo, state: OrderState | undefined) => {
  if (viewer === 'buyer' || viewer === 'supplier')
    return { index: state === undefined ? 'gsi1' : 'gsi2', partition: ordersOf(viewer, kbo, state) } as const;
  return {
    index: viewer === 'authority' ? 'gsi1' : 'gsi2',
    partition: ordersOf(viewer, kbo),
    ...(state !== undefined && { only: { state } }),
  } as const;
};

export const makeOrderRepository = (database: Database) => ({
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

  /** One page of the orders that an organisation has to do with, newest first unless asked otherwise, by one query. */
  async list(viewer: OrderViewer, kbo: Kbo, { state, limit, cursor, oldestFirst = false }: ListOptions) {
    const page = await queryPage(database, { ...listQuery(viewer, kbo, state), limit, cursor, newestFirst: !oldestFirst });
    return { ...page, items: page.items.map(orderFaceRecord.parse) };
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
