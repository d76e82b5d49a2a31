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
import { identification } from './peppol.ts';
import { linesPlaced } from './quantities.ts';
import { cac, cbc, ublDocument, type XmlElement } from './xml-element.ts';

/** Ordering of goods or services, UNCL 1001. */
const orderType = '220';

/**
 * The order as it was placed (Peppol BIS Ordering 3, transaction T01, UBL 2.1): what was taken off it later is told by
 * changes. Undefined as long as it was not placed. Amounts exclude VAT unless UBL says otherwise, and equal the order's;
 * the commission is not the supplier's and has an order of its own.
 */
export const orderDocument = (sources: OrderSources): XmlElement | undefined => {
  const { order, events } = sources;
  if (order.placedAt === undefined) return undefined;
  const lines = linesPlaced(order.lines, events);
  return ublDocument(
    'Order',
    identification('order', order.number),
    cbc('IssueDate', brusselsDate(order.placedAt)),
    cbc('OrderTypeCode', orderType),
    orderNote(sources, lines),
    cbc('DocumentCurrencyCode', currency),
    accountingCost(order),
    quoteReference(order),
    noticeReference(sources),
    contractReference(sources),
    cac('ProjectReference', cbc('ID', order.budget.projectCode)),
    parties(sources),
    payer(sources),
    deliveryElement(order, order.delivery.wantedOn),
    termsElements(order),
    totalsElements(lines),
    lines.flatMap((line) => lineElement(line) ?? []),
  );
};
