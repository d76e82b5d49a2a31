import type { Order, OrderEvent } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Address } from '../../../shared/domain/organisations/organisation.ts';
import type { OrderFile } from '../papers/order-file.ts';
import type { PartyFacts } from './party.ts';

/** Everything that the documents about one order are made of. */
export interface OrderSources {
  readonly order: Order;
  /** Oldest first. */
  readonly events: readonly OrderEvent[];
  /** Number of the notice of the framework agreement. */
  readonly notice: string;
  readonly lotNumber: string;
  /** Addresses of the bodies that are known here. */
  readonly addresses: ReadonlyMap<Kbo, Address>;
}

/** The buyer as the order names it, with the order's own contact. */
export const buyerOf = ({ order, addresses }: Pick<OrderSources, 'order' | 'addresses'>): PartyFacts => ({
  kbo: order.buyer,
  name: order.buyerName,
  address: addresses.get(order.buyer),
  contact: order.contact,
});

export const supplierOf = ({ order, addresses }: Pick<OrderSources, 'order' | 'addresses'>): PartyFacts => ({
  kbo: order.supplier,
  name: order.supplierName,
  address: addresses.get(order.supplier),
});

/** From all that is read of an order, and what happened to it. */
export const sourcesOf = ({ order, framework, lot, others }: OrderFile, events: OrderSources['events']): OrderSources => ({
  order,
  events,
  notice: framework.references.notice,
  lotNumber: lot.number,
  addresses: new Map([...others].map(([kbo, { address }]) => [kbo, address])),
});
