import { proposal } from '../../../shared/contract/ordering.schemas.ts';
import type { OrderEvent, OrderLine, Proposal } from '../../../shared/domain/ordering/order.ts';
import type { OrderAction } from '../../../shared/domain/ordering/order-transitions.ts';
import { eventsOf } from '../../../shared/domain/ordering/ubl-documents.ts';
import { brusselsDate, type LocalDate } from '../../../shared/domain/time/local-date.ts';
import { currency } from './amounts.ts';
import { itemName, quantityElement } from './lines.ts';
import { buyerOf, type OrderSources, supplierOf } from './order-sources.ts';
import { plainPartyElement } from './party.ts';
import { documentNumber, identification } from './peppol.ts';
import { linesAround } from './quantities.ts';
import { type ResponseCode, responseActions } from './response-codes.ts';
import { cac, cbc, ublDocument, type XmlElement } from './xml-element.ts';

const codeOf = (action: OrderEvent['action']): ResponseCode | undefined =>
  (Object.keys(responseActions) as ResponseCode[]).find((code) => (responseActions[code] as OrderAction) === action);

const promise = (on: LocalDate | undefined) => cac('Delivery', cac('PromisedDeliveryPeriod', cbc('StartDate', on), cbc('EndDate', on)));

const changeIn = (event: OrderEvent, field: string): unknown => event.changes.find((change) => change.field === field)?.after;

/** UNCL 1229: changed, accepted as it is, not accepted. */
const statusOf = (line: OrderLine, quantity: number): string => {
  if (quantity === line.quantity) return '5';
  return quantity === 0 ? '7' : '3';
};

const answeredLine = (line: OrderLine, { lines }: Proposal) => {
  const quantity = lines.find(({ line: number }) => number === line.number)?.quantity ?? line.quantity;
  return cac(
    'OrderLine',
    cac(
      'LineItem',
      cbc('ID', line.number),
      cbc('LineStatusCode', statusOf(line, quantity)),
      quantityElement(line, quantity),
      cac('Item', cbc('Name', itemName(line)), cac('SellersItemIdentification', cbc('ID', line.model))),
    ),
    cac('OrderLineReference', cbc('LineID', line.number)),
  );
};

/**
 * The supplier's last answer to an order (T76, UBL 2.1) as it gave it on this site: received (AB), accepted (AP),
 * refused (RE), or accepted with changes to quantities and date (CA). Undefined as long as it gave none.
 */
export const orderResponseDocument = (sources: OrderSources): XmlElement | undefined => {
  const { order, events } = sources;
  const answer = eventsOf('order-response', events).at(-1);
  const code = answer && codeOf(answer.action);
  if (!answer || !code) return undefined;
  const proposed = code === 'CA' ? proposal.parse(changeIn(answer, 'proposal')) : undefined;
  const promisedOn = proposed?.promisedOn ?? (changeIn(answer, 'promisedOn') as LocalDate | undefined);
  const { before } = linesAround(order.lines, events, answer);
  return ublDocument(
    'OrderResponse',
    identification('order-response', documentNumber.response(order, answer.version)),
    cbc('IssueDate', brusselsDate(answer.at)),
    cbc('OrderResponseCode', code),
    cbc('Note', answer.note ?? proposed?.note),
    cbc('DocumentCurrencyCode', currency),
    cac('OrderReference', cbc('ID', order.number)),
    cac('SellerSupplierParty', plainPartyElement(supplierOf(sources))),
    cac('BuyerCustomerParty', plainPartyElement(buyerOf(sources))),
    promise(promisedOn),
    proposed && before.flatMap((line) => answeredLine(line, proposed) ?? []),
  );
};
