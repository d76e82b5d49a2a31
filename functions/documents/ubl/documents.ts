import type { UblDocument } from '../../../shared/domain/ordering/ubl-documents.ts';
import { orderDocument } from './order.document.ts';
import { orderCancellationDocument } from './order-cancellation.document.ts';
import { orderChangeDocument } from './order-change.document.ts';
import { orderResponseDocument } from './order-response.document.ts';
import type { OrderSources } from './order-sources.ts';
import type { XmlElement } from './xml-element.ts';

/** How each document about an order is made; undefined while there is none. */
export const documentMakers = {
  order: orderDocument,
  'order-change': orderChangeDocument,
  'order-cancellation': orderCancellationDocument,
  'order-response': orderResponseDocument,
} as const satisfies Record<UblDocument, (sources: OrderSources) => XmlElement | undefined>;
