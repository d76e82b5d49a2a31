import type { Order } from '../../shared/domain/ordering/order.ts';
import { deliveryRecord } from '../deliveries/delivery.record.ts';
import { frameworkRecord } from '../frameworks/framework.record.ts';
import { lotRecord } from '../frameworks/lot.record.ts';
import { orderEventRecord } from '../ordering/order.record.ts';
import { makeOrderReading } from '../ordering/order-reading.repository.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Database } from '../platform/database.ts';
import { frameworkKey, lotKey } from '../platform/keys/frameworks.keys.ts';
import { organisationKey } from '../platform/keys/organisations.keys.ts';
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
  ...makeOrderReading(database),

  /**
   * Adds everybody and everything that the order names, in one round trip; its two parties by the names that they had in it.
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
      buyer: { ...buyer, name: order.buyerName },
      supplier: { ...supplier, name: order.supplierName },
      framework: frameworkRecord.parse(framework),
      lot: lotRecord.parse(lot),
      others: organisations,
    };
  },
});

export type OrderFileRepository = ReturnType<typeof makeOrderFileRepository>;
