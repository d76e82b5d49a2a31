import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import type { OrderState } from '../../../shared/domain/ordering/order-transitions.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey, SortKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** An order with its events and its faces. */
export const orderPartition = (id: OrderId): PartitionKey => partition('ORDER', id);
export const orderKey = (id: OrderId): ItemKey => ({ pk: orderPartition(id), sk: sort('ORDER') });
export const orderEventKey = (id: OrderId, version: number): ItemKey => ({ pk: orderPartition(id), sk: sort('EVENT', ordinal(version)) });

/** What disputes of statements set right about an order, and what took that back, one after the other. */
export const orderCorrections: SortKey = sort('CORRECTION', '');
export const orderCorrectionKey = (id: OrderId, number: number): ItemKey => ({
  pk: orderPartition(id),
  sk: sort('CORRECTION', ordinal(number)),
});

export const orderViews = ['buyer', 'supplier', 'authority', 'region'] as const;
/** For whom an order stands in a list. */
export type OrderViewer = (typeof orderViews)[number];
export const orderFaces = ['buyer', 'supplier', 'watched'] as const;
/** The small copies of an order that lists are made of: one for its buyer, one for its supplier, one for who watches over it. */
export type OrderFaceName = (typeof orderFaces)[number];

export const orderFaceKey = (id: OrderId, face: OrderFaceName): ItemKey => ({ pk: orderPartition(id), sk: sort('FACE', face) });
export const ordersOf = (viewer: OrderViewer, kbo: Kbo, state?: OrderState): PartitionKey =>
  state === undefined ? partition('ORDERS', viewer, kbo) : partition('ORDERS', viewer, kbo, state);
/** In one index by viewer, in the other by viewer and state: a list with or without a state is one query. */
export const ownFaceIndex = (viewer: 'buyer' | 'supplier', kbo: Kbo, state: OrderState, since: string, id: OrderId): IndexKeys => ({
  gsi1pk: ordersOf(viewer, kbo),
  gsi1sk: sort(since, id),
  gsi2pk: ordersOf(viewer, kbo, state),
  gsi2sk: sort(since, id),
});
/** Who watches over orders looks at all of them: one index for the authority, the other for the region. */
export const watchedFaceIndex = (authority: Kbo, region: Kbo | undefined, since: string, id: OrderId): IndexKeys => ({
  gsi1pk: ordersOf('authority', authority),
  gsi1sk: sort(since, id),
  ...(region !== undefined && { gsi2pk: ordersOf('region', region), gsi2sk: sort(since, id) }),
});

/** Orders placed in a month of UTC, and on the evening of a day, when it may already be the next day in Brussels. */
export const placedIn = (month: string): SortKey => sort(month);
export const placedOnEvening = (day: string): SortKey => sort(`${day}T2`);
