import * as z from 'zod';
import { order, orderEvent, orderSummary } from '../../shared/contract/ordering.schemas.ts';
import type { Order, OrderEvent, OrderId } from '../../shared/domain/ordering/order.ts';
import type { OrderSummary } from '../../shared/domain/ordering/summary.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { type OrderViewer, orderEventKey, orderFaceIndex, orderFaceKey, orderKey } from '../platform/keys.ts';
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

/** A row of one viewer's list of orders. */
export interface OrderFace extends OrderSummary {
  readonly viewer: OrderViewer;
  readonly viewedBy: Kbo;
  readonly since: string;
}

export const orderFaceRecord = defineRecord<OrderFace>({
  kind: 'order-face',
  schemaVersion: 1,
  schema: z.strictObject({ ...orderSummary.shape, viewer: z.string(), viewedBy: z.string(), since: z.string() }),
  key: ({ id, viewer }) => orderFaceKey(id, viewer),
  index: ({ id, viewer, viewedBy, state, since }) => orderFaceIndex(viewer, viewedBy, state, since, id),
  versioned: true,
});
