import type { OrderLine } from '../../../shared/domain/ordering/order.ts';
import { eventsOf } from '../../../shared/domain/ordering/ubl-documents.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { currency } from './amounts.ts';
import { lineElement } from './lines.ts';
import {
  accountingCost,
  contractReference,
  deliveryElement,
  noticeReference,
  orderNote,
  parties,
  payer,
  quoteReference,
  termsElements,
  totalsElements,
} from './order-parts.ts';
import type { OrderSources } from './order-sources.ts';
import { documentNumber, identification } from './peppol.ts';
import { linesAround } from './quantities.ts';
import { cac, cbc, ublDocument, type XmlElement } from './xml-element.ts';

/** UNCL 1229: deleted, changed, nothing done. */
const statusOf = (before: OrderLine, after: OrderLine): string => {
  if (before.quantity === after.quantity) return '4';
  return after.quantity === 0 ? '2' : '3';
};

/**
 * The last change to a placed order (T114, UBL 2.3): the whole order as it is since, each line with what became of it.
 * A line that an earlier change deleted is no longer there. Undefined when nothing was changed.
 */
export const orderChangeDocument = (sources: OrderSources): XmlElement | undefined => {
  const { order, events } = sources;
  const changes = eventsOf('order-change', events);
  const change = changes.at(-1);
  if (!change) return undefined;
  const { before, after } = linesAround(order.lines, events, change);
  const told = before.flatMap((was, index) => {
    const is = after[index];
    return is && was.quantity > 0 ? [{ was, is }] : [];
  });
  const lines = told.map(({ is }) => is);
  return ublDocument(
    'OrderChange',
    identification('order-change', documentNumber.change(order, changes.length)),
    cbc('IssueDate', brusselsDate(change.at)),
    cbc('SequenceNumberID', changes.length),
    orderNote(sources, lines, change.note),
    cbc('DocumentCurrencyCode', currency),
    accountingCost(order),
    cac('OrderReference', cbc('ID', order.number)),
    quoteReference(order),
    noticeReference(sources),
    contractReference(sources),
    parties(sources),
    payer(sources),
    deliveryElement(order, change.action === 'agree' ? order.firstPromisedOn : order.delivery.wantedOn),
    termsElements(order),
    totalsElements(lines),
    told.flatMap(({ was, is }) => lineElement(is, statusOf(was, is)) ?? []),
  );
};
