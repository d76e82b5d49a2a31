import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import { deliveryRecord } from '../deliveries/delivery.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import { orderEventRecord, orderRecord } from '../ordering/order.record.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Database } from '../platform/database.ts';
import { frameworkKey, lotKey, orderPartition, organisationKey } from '../platform/keys.ts';
import { readMany } from '../platform/read-many.ts';
import type { Item } from '../platform/record.ts';
import type { OrderFile } from './papers/order-file.ts';

/** What lies with an order, before anything else is read. */
export interface OrderFolder {
  readonly order: Order;
  readonly items: readonly Item[];
}

const bodiesOf = ({ buyer, supplier, authority, intercommunale, commission, billing }: Order) => [
  buyer,
  supplier,
  authority,
  ...(intercommunale === undefined ? [] : [intercommunale]),
  ...commission.map(({ beneficiary }) => beneficiary),
  ...billing.map(({ entity }) => entity),
];

export const makeOrderFileRepository = (database: Database) => ({
  /** The order with all that lies with it, by one consistent query; undefined when there is no such order. */
  async find(id: OrderId): Promise<OrderFolder | undefined> {
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        KeyConditionExpression: 'pk = :order',
        ExpressionAttributeValues: { ':order': orderPartition(id) },
        ConsistentRead: true,
      }),
    );
    const item = Items.find(orderRecord.is);
    return item && { order: orderRecord.parse(item).order, items: Items };
  },

  /**
   * Adds everybody and everything that the order names, in one round trip.
   * @throws when an organisation, framework or lot that the order needs is gone: that is damage
   */
  async complete({ order, items }: OrderFolder): Promise<OrderFile> {
    const read = await readMany(database, [frameworkKey(order.framework), lotKey(order.lot), ...bodiesOf(order).map(organisationKey)]);
    const organisations = new Map(
      read
        .filter(organisationRecord.is)
        .map((item) => organisationRecord.parse(item))
        .map((body) => [body.kbo, body]),
    );
    const [framework, lot] = [read.find(frameworkRecord.is), read.find(lotRecord.is)];
    const [buyer, supplier] = [organisations.get(order.buyer), organisations.get(order.supplier)];
    if (!framework || !lot || !buyer || !supplier) throw new Error(`the order ${order.id} names something that is not there`);
    return {
      order,
      events: items.filter(orderEventRecord.is).map(orderEventRecord.parse),
      deliveries: items
        .filter(deliveryRecord.is)
        .map(deliveryRecord.parse)
        .toSorted((a, b) => a.number - b.number),
      buyer,
      supplier,
      framework: frameworkRecord.parse(framework),
      lot: lotRecord.parse(lot),
      others: organisations,
    };
  },
});

export type OrderFileRepository = ReturnType<typeof makeOrderFileRepository>;
