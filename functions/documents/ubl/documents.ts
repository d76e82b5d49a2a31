import { orderDocument } from './order.document.ts';
import { orderCancellationDocument } from './order-cancellation.document.ts';
import { orderChangeDocument } from './order-change.document.ts';
import { orderResponseDocument } from './order-response.document.ts';
import type { OrderSources } from './order-sources.ts';
import type { XmlElement } from './xml-element.ts';

/** Every document that can be made of an order, by its name in the path of the download; undefined while there is none. */
export const ublDocuments = {
  order: orderDocument,
  'order-change': orderChangeDocument,
  'order-cancellation': orderCancellationDocument,
  'order-response': orderResponseDocument,
} as const satisfies Record<string, (sources: OrderSources) => XmlElement | undefined>;

export type UblDocument = keyof typeof ublDocuments;
