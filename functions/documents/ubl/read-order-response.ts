import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { DocumentFault } from './document-fault.ts';
import { transactions } from './peppol.ts';
import { oneAt, readDocument, requiredAt, requiredValueAt, textAt, valueAt } from './read-document.ts';
import { kboOf } from './read-party.ts';
import { isResponseCode, type ResponseCode } from './response-codes.ts';
import { type Decimal, dateIn, decimal, one, positiveIn, wholeIn } from './values.ts';
import { allAt, type XmlNode } from './xml-node.ts';

/** UNCL 1229, as far as order responses use it: added, changed, accepted as it is, not accepted, already delivered. */
const lineStatuses = ['1', '3', '5', '7', '42'] as const;
type LineStatus = (typeof lineStatuses)[number];

export interface AnsweredLine {
  /** Number of the order's line. */
  readonly line: number;
  readonly status: LineStatus;
  /** In the unit of the order's line as UBL counts it, months included. */
  readonly quantity?: number | undefined;
  readonly price?: { readonly amount: Decimal; readonly per: Decimal } | undefined;
  /** The supplier would deliver something else. */
  readonly substituted: boolean;
}

/** A supplier's answer to an order: T76, or T116 of advanced ordering. */
export interface OrderResponse {
  readonly id: string;
  readonly code: ResponseCode;
  readonly orderReference: string;
  /** Absent when the document knows them by another register only. */
  readonly supplier?: Kbo | undefined;
  readonly buyer?: Kbo | undefined;
  /** The last day of the promised period, of the whole or of the line that comes last. */
  readonly promisedOn?: LocalDate | undefined;
  readonly note?: string | undefined;
  readonly lines: readonly AnsweredLine[];
}

const specifications = [transactions['order-response'].specification, transactions['order-response-advanced'].specification];
const isSpecification = (text: string) => (specifications.some((each) => text.startsWith(each)) ? text : undefined);
const isStatus = (text: string) => lineStatuses.find((each) => each === text);
const isEuro = (text: string) => (text === 'EUR' ? text : undefined);

const period = 'cac:Delivery/cac:PromisedDeliveryPeriod';
const promisedIn = (node: XmlNode): LocalDate | undefined =>
  valueAt(node, `${period}/cbc:EndDate`, dateIn) ?? valueAt(node, `${period}/cbc:StartDate`, dateIn);

const price = 'cac:LineItem/cac:Price';

const readPrice = (line: XmlNode): AnsweredLine['price'] => {
  const amount = valueAt(line, `${price}/cbc:PriceAmount`, decimal);
  const per = valueAt(line, `${price}/cbc:BaseQuantity`, positiveIn);
  return amount && { amount, per: per ?? one };
};

const readLine = (line: XmlNode): AnsweredLine => ({
  line: requiredValueAt(line, 'cac:OrderLineReference/cbc:LineID', wholeIn),
  status: requiredValueAt(line, 'cac:LineItem/cbc:LineStatusCode', isStatus),
  quantity: valueAt(line, 'cac:LineItem/cbc:Quantity', wholeIn),
  price: readPrice(line),
  substituted: allAt(line, 'cac:SellerSubstitutedLineItem').length > 0,
});

const partyIn = (root: XmlNode, name: 'SellerSupplierParty' | 'BuyerCustomerParty'): Kbo | undefined => {
  const party = oneAt(root, `cac:${name}/cac:Party`);
  if (!party) throw new DocumentFault({ problem: 'missing', element: `cac:${name}/cac:Party` });
  return kboOf(party);
};

const read = (root: XmlNode): OrderResponse => {
  requiredValueAt(root, 'cbc:CustomizationID', isSpecification);
  valueAt(root, 'cbc:DocumentCurrencyCode', isEuro);
  const lines = allAt(root, 'cac:OrderLine');
  const promised = [root, ...allAt(root, 'cac:OrderLine/cac:LineItem')].flatMap((node) => promisedIn(node) ?? []);
  return {
    id: requiredAt(root, 'cbc:ID'),
    code: requiredValueAt(root, 'cbc:OrderResponseCode', (text) => (isResponseCode(text) ? text : undefined)),
    orderReference: requiredAt(root, 'cac:OrderReference/cbc:ID'),
    supplier: partyIn(root, 'SellerSupplierParty'),
    buyer: partyIn(root, 'BuyerCustomerParty'),
    promisedOn: promised.toSorted().at(-1),
    note: textAt(root, 'cbc:Note'),
    lines: lines.map(readLine),
  };
};

/** Reads an order response; `invalid-document` names the element that is missing or wrong. Whether it fits the order is judged apart. */
export const readOrderResponse = (bytes: Uint8Array): Result<OrderResponse, 'invalid-document'> =>
  readDocument(bytes, ['OrderResponse'], read);
