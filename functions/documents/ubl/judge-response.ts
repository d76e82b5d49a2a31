import type { Order, OrderLine, Proposal } from '../../../shared/domain/ordering/order.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import type { AnsweredLine, OrderResponse } from './read-order-response.ts';
import { perPiece } from './units.ts';

type Mismatch = 'document-mismatch';
type MissingPart = 'invalid-document';

const mismatch = (element: string, expected: string | number, found?: string | number) =>
  refuse('document-mismatch', { element, expected: String(expected), ...(found !== undefined && { found: String(found) }) });

const missing = (element: string) => refuse('invalid-document', { problem: 'missing', element });

/** That the document answers this order, from its supplier to its buyer. */
export const checkAddressed = (response: OrderResponse, order: Order): Result<undefined, Mismatch> => {
  const { orderReference, supplier, buyer } = response;
  if (orderReference !== order.number) return mismatch('cac:OrderReference/cbc:ID', order.number, orderReference);
  if (supplier !== undefined && supplier !== order.supplier)
    return mismatch('cac:SellerSupplierParty/cac:Party/cbc:EndpointID', order.supplier, supplier);
  if (buyer !== undefined && buyer !== order.buyer) return mismatch('cac:BuyerCustomerParty/cac:Party/cbc:EndpointID', order.buyer, buyer);
  return ok(undefined);
};

const lineElement = (line: number, path: string) => `cac:OrderLine[${line}]/${path}`;

/** A price in a document is the order's own, or it is refused: a framework agreement's prices are not bargained about in an answer. */
const checkPrice = ({ line, price }: AnsweredLine, { unitPrice }: OrderLine): Result<undefined, Mismatch> => {
  if (!price) return ok(undefined);
  const same =
    price.amount.units * 100n * 10n ** BigInt(price.per.scale) ===
    BigInt(unitPrice.net) * price.per.units * 10n ** BigInt(price.amount.scale);
  return same ? ok(undefined) : mismatch(lineElement(line, 'cac:LineItem/cac:Price/cbc:PriceAmount'), (unitPrice.net / 100).toFixed(2));
};

/** How many pieces the supplier would deliver of a line; a quantity in months must come to whole pieces. */
const quantityOf = (answered: AnsweredLine, line: OrderLine): Result<number, Mismatch | MissingPart> => {
  const element = lineElement(line.number, 'cac:LineItem/cbc:Quantity');
  if (answered.status === '7') return ok(0);
  if (answered.status === '5' && answered.quantity === undefined) return ok(line.quantity);
  if (answered.quantity === undefined) return missing(element);
  const most = line.quantity * perPiece(line);
  if (answered.quantity % perPiece(line) !== 0 || answered.quantity > most) return mismatch(element, most, answered.quantity);
  if (answered.status === '5' && answered.quantity !== most) return mismatch(element, most, answered.quantity);
  return ok(answered.quantity / perPiece(line));
};

const judgeLine = (
  answered: AnsweredLine,
  order: Order,
): Result<{ readonly line: OrderLine; readonly quantity: number }, Mismatch | MissingPart> => {
  const line = order.lines.find(({ number }) => number === answered.line);
  if (!line)
    return mismatch(
      lineElement(answered.line, 'cac:OrderLineReference/cbc:LineID'),
      order.lines.map(({ number }) => number).join(', '),
      answered.line,
    );
  if (answered.status === '1' || answered.status === '42')
    return mismatch(lineElement(answered.line, 'cac:LineItem/cbc:LineStatusCode'), '3, 5, 7', answered.status);
  if (answered.substituted) return mismatch(lineElement(answered.line, 'cac:SellerSubstitutedLineItem'), line.model);
  const priced = checkPrice(answered, line);
  if (!priced.ok) return priced;
  const quantity = quantityOf(answered, line);
  return quantity.ok ? ok({ line, quantity: quantity.value }) : quantity;
};

/**
 * What the supplier proposes in a conditional acceptance (CA): another day, fewer units, or both. Never more units,
 * another price or something else than was ordered (`document-mismatch`): for that the order is refused and made anew.
 */
export const proposalIn = (response: OrderResponse, order: Order): Result<Proposal, Mismatch | MissingPart> => {
  const fewer: { readonly line: number; readonly quantity: number }[] = [];
  for (const answered of response.lines) {
    const judged = judgeLine(answered, order);
    if (!judged.ok) return judged;
    const { line, quantity } = judged.value;
    if (fewer.some((each) => each.line === line.number))
      return refuse('invalid-document', { problem: 'repeated', element: lineElement(line.number, 'cac:OrderLineReference/cbc:LineID') });
    if (quantity < line.quantity) fewer.push({ line: line.number, quantity });
  }
  const promisedOn = promiseIn(response, order);
  if (!promisedOn.ok) return promisedOn;
  if (response.note === undefined) return missing('cbc:Note');
  return ok({ promisedOn: promisedOn.value, lines: fewer, note: response.note });
};

/** The day that is promised; whoever accepts without naming one promises the day that was asked for. */
export const promiseIn = ({ promisedOn }: OrderResponse, { delivery }: Order): Result<LocalDate, MissingPart> => {
  const day = promisedOn ?? delivery.wantedOn;
  return day === undefined ? missing('cac:Delivery/cac:PromisedDeliveryPeriod/cbc:EndDate') : ok(day);
};
