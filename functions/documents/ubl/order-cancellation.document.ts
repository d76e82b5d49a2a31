import { eventsOf } from '../../../shared/domain/ordering/ubl-documents.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { contractReference, noticeReference, parties } from './order-parts.ts';
import type { OrderSources } from './order-sources.ts';
import { documentNumber, identification } from './peppol.ts';
import { cac, cbc, ublDocument, type XmlElement } from './xml-element.ts';

/**
 * That the whole of a placed order is off (T115, UBL 2.3), and why. Undefined when it was not cancelled, also when it
 * was dropped before it was ever placed: then the supplier never heard of it.
 */
export const orderCancellationDocument = (sources: OrderSources): XmlElement | undefined => {
  const { order, events } = sources;
  const cancelled = eventsOf('order-cancellation', events).at(-1);
  if (!cancelled) return undefined;
  return ublDocument(
    'OrderCancellation',
    identification('order-cancellation', documentNumber.cancellation(order)),
    cbc('IssueDate', brusselsDate(cancelled.at)),
    cbc('Note', order.sample ? 'VOORBEELD: dit is geen echte bestelling.' : undefined),
    cbc('CancellationNote', cancelled.note ?? order.reason ?? 'Geannuleerd door de besteller.'),
    cac('OrderReference', cbc('ID', order.number)),
    noticeReference(sources),
    contractReference(sources),
    parties(sources),
  );
};
