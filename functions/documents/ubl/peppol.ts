import type { Order } from '../../../shared/domain/ordering/order.ts';
import { cbc } from './xml-element.ts';

const specification = (transaction: string) => `urn:fdc:peppol.eu:poacc:trns:${transaction}:3`;

/** Order and response belong to every ordering profile; change and cancellation exist only in advanced ordering. */
const profiles = {
  ordering: 'urn:fdc:peppol.eu:poacc:bis:ordering:3',
  advanced: 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3',
  /** Put in and got out as a file: nobody waits for a catalogue response. */
  catalogue: 'urn:fdc:peppol.eu:poacc:bis:catalogue_wo_response:3',
} as const;

/** What each document says it is, and by which rules it is exchanged. */
export const transactions = {
  order: { specification: specification('order'), profile: profiles.ordering },
  'order-response': { specification: specification('order_response'), profile: profiles.ordering },
  'order-response-advanced': { specification: specification('order_response_advanced'), profile: profiles.advanced },
  'order-change': { specification: specification('order_change'), profile: profiles.advanced },
  'order-cancellation': { specification: specification('order_cancellation'), profile: profiles.advanced },
  catalogue: { specification: specification('catalogue'), profile: profiles.catalogue },
} as const;

export const identification = (transaction: keyof typeof transactions, id: string) =>
  [
    cbc('CustomizationID', transactions[transaction].specification),
    cbc('ProfileID', transactions[transaction].profile),
    cbc('ID', id),
  ].flatMap((element) => element ?? []);

/** Numbers of documents about an order, all derived from its own, so that the same document has the same number each time. */
export const documentNumber = {
  response: ({ number }: Pick<Order, 'number'>, version: number) => `${number}-R${version}`,
  change: ({ number }: Pick<Order, 'number'>, sequence: number) => `${number}-C${sequence}`,
  cancellation: ({ number }: Pick<Order, 'number'>) => `${number}-X`,
} as const;
