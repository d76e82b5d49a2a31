import type { OrderEvent } from './order.ts';
import type { OrderAction } from './order-transitions.ts';

/** The Peppol documents about an order (BIS Ordering 3), and the steps each of them tells of. */
export const ublDocuments = {
  order: ['place'],
  'order-change': ['agree', 'cancel-rest'],
  'order-cancellation': ['cancel'],
  'order-response': ['receive', 'acknowledge', 'refuse', 'propose'],
} as const satisfies Record<string, readonly OrderAction[]>;

export type UblDocument = keyof typeof ublDocuments;

export const ublDocumentNames = Object.keys(ublDocuments) as [UblDocument, ...UblDocument[]];

/** The steps that a document tells of, oldest first. */
export const eventsOf = (document: UblDocument, events: readonly OrderEvent[]): readonly OrderEvent[] => {
  const actions: readonly OrderEvent['action'][] = ublDocuments[document];
  return events.filter(({ action }) => actions.includes(action));
};

/** The documents that there are to download, once something happened that they tell of. */
export const ublDocumentsIn = (events: readonly OrderEvent[]): readonly UblDocument[] =>
  ublDocumentNames.filter((document) => eventsOf(document, events).length > 0);
