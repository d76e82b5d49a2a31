import * as z from 'zod';
import { order, orderEvent, orderSummary } from '../../shared/contract/ordering.schemas.ts';
import type { Order, OrderEvent, OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderSummary } from '../../shared/domain/ordering/summary.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { IndexKeys } from '../platform/keys/key.ts';
import {
  type OrderFaceName,
  orderEventKey,
  orderFaceKey,
  orderFaces,
  orderKey,
  ownFaceIndex,
  watchedFaceIndex,
} from '../platform/keys/ordering.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** An order with what is kept only to recognise a repeated request: its fingerprint, and the orders made with it. */
export interface StoredOrder {
  readonly order: Order;
  readonly request: string;
  readonly siblings: readonly OrderId[];
}

type OrderItem = Order & Pick<StoredOrder, 'request' | 'siblings'>;

const orderItem = defineRecord<OrderItem>({
  kind: 'order',
  schemaVersion: 1,
  schema: z.strictObject({ ...order.shape, request: z.string(), siblings: z.array(order.shape.id) }),
  key: ({ id }) => orderKey(id),
  versioned: true,
});

export const orderRecord = {
  kind: orderItem.kind,
  is: orderItem.is,
  toItem: ({ order: entity, request, siblings }: StoredOrder) => orderItem.toItem({ ...entity, request, siblings }),
  parse: (item: Readonly<Record<string, unknown>>): StoredOrder => {
    const { request, siblings, ...entity } = orderItem.parse(item);
    return { order: entity, request, siblings };
  },
};

export const orderEventRecord = defineRecord<OrderEvent>({
  kind: 'order-event',
  schemaVersion: 1,
  schema: orderEvent,
  key: ({ order: id, version }) => orderEventKey(id, version),
  versioned: true,
});

/** A row of the lists that an order stands in. */
export interface OrderFace extends OrderSummary {
  readonly face: OrderFaceName;
  readonly since: Instant;
  readonly authority: Kbo;
  readonly intercommunale?: Kbo | undefined;
}

const faceIndex = ({ face, buyer, supplier, authority, intercommunale, state, since, id }: OrderFace): IndexKeys => {
  if (face === 'watched') return watchedFaceIndex(authority, intercommunale, since, id);
  return ownFaceIndex(face, face === 'buyer' ? buyer : supplier, state, since, id);
};

export const orderFaceRecord = defineRecord<OrderFace>({
  kind: 'order-face',
  schemaVersion: 1,
  schema: z.strictObject({
    ...orderSummary.shape,
    face: z.enum(orderFaces),
    since: order.shape.createdAt,
    authority: order.shape.authority,
    intercommunale: order.shape.intercommunale,
  }),
  key: ({ id, face }) => orderFaceKey(id, face),
  index: faceIndex,
  versioned: true,
});
