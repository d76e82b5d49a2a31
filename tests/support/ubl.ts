import type { OrderSources } from '../../functions/documents/ubl/order-sources.ts';
import { parseXml } from '../../functions/documents/ubl/parse-xml.ts';
import { writeXml } from '../../functions/documents/ubl/write-xml.ts';
import type { XmlElement } from '../../functions/documents/ubl/xml-element.ts';
import { allAt, type UblPath, type XmlNode } from '../../functions/documents/ubl/xml-node.ts';
import type { Order, OrderEvent } from '../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import { planTransition } from '../../shared/domain/ordering/plan.ts';
import { anOrganisation, bodies } from './builders.ts';
import { noon, someone } from './orders.ts';
import { granted } from './purchases.ts';

/** An order with what happened to it, as documents are made of it. */
export interface Told {
  readonly order: Order;
  readonly events: readonly OrderEvent[];
}

/** One step more, by the rules of live orders. */
export const step = ({ order, events }: Told, action: OrderAction, patch: Partial<Order> = {}, note?: string): Told => {
  const plan = granted(planTransition(order, action, patch, { actor: someone, at: noon, note }));
  return { order: plan.after, events: [...events, ...plan.events] };
};

/** The order as its supplier gets it. */
export const told = (draft: Order): Told => step({ order: { ...draft, state: 'approved' }, events: [] }, 'place', { placedAt: noon });

export const sourcesFor = ({ order, events }: Told): OrderSources => ({
  order,
  events,
  notice: '2022/S 001-000001',
  lotNumber: '1',
  addresses: new Map([bodies.buyer, bodies.supplier].map((kbo) => [kbo, anOrganisation().address])),
});

/** The document as somebody else reads it: written out, and parsed again. */
export const received = (document: XmlElement | undefined): XmlNode => {
  if (!document) throw new Error('there is no such document');
  return parseXml(writeXml(document));
};

export const textsAt = (node: XmlNode, path: UblPath): readonly string[] => allAt(node, path).map(({ text }) => text);

export const textIn = (node: XmlNode, path: UblPath): string | undefined => textsAt(node, path)[0];

/** Euros of a document in cents, by another way than it was written. */
export const centsIn = (node: XmlNode, path: UblPath): number => {
  const text = textIn(node, path);
  if (text === undefined || !/^-?\d+\.\d\d$/.test(text)) throw new Error(`no amount of two decimals at ${path}: ${text}`);
  return Number(text.replace('.', ''));
};
