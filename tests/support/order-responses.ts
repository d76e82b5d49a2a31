import type { Order } from '../../shared/domain/ordering/order.ts';

/** A line of a supplier's answer; what is left out is not in the document. */
export interface AnswerLine {
  readonly line: number;
  readonly status: string;
  readonly quantity?: number | string;
  readonly price?: string;
  readonly baseQuantity?: string;
  readonly promisedOn?: string;
  readonly substitute?: string;
}

export interface Answer {
  readonly code: string;
  readonly promisedOn?: string;
  readonly note?: string;
  readonly lines?: readonly AnswerLine[];
  readonly reference?: string;
  readonly supplier?: string;
  readonly buyer?: string;
  readonly specification?: string;
}

const tag = (name: string, value: string | number | undefined, attributes = ''): string =>
  value === undefined ? '' : `<b:${name}${attributes}>${value}</b:${name}>`;

const promise = (on: string | undefined) =>
  on === undefined
    ? ''
    : `<a:Delivery><a:PromisedDeliveryPeriod>${tag('StartDate', on)}${tag('EndDate', on)}</a:PromisedDeliveryPeriod></a:Delivery>`;

const party = (name: string, kbo: string) =>
  `<a:${name}><a:Party>${tag('EndpointID', kbo, ' schemeID="0208"')}<a:PartyLegalEntity>${tag('RegistrationName', 'Naam')}</a:PartyLegalEntity></a:Party></a:${name}>`;

const lineXml = ({ line, status, quantity, price, baseQuantity, promisedOn, substitute }: AnswerLine) => `
  <a:OrderLine>
    <a:LineItem>
      ${tag('ID', line)}${tag('LineStatusCode', status)}${tag('Quantity', quantity, ' unitCode="C62"')}${promise(promisedOn)}
      ${price === undefined ? '' : `<a:Price>${tag('PriceAmount', price, ' currencyID="EUR"')}${tag('BaseQuantity', baseQuantity)}</a:Price>`}
      <a:Item>${tag('Name', 'Artikel')}</a:Item>
    </a:LineItem>
    ${substitute === undefined ? '' : `<a:SellerSubstitutedLineItem>${tag('ID', 1)}<a:Item>${tag('Name', substitute)}</a:Item></a:SellerSubstitutedLineItem>`}
    <a:OrderLineReference>${tag('LineID', line)}</a:OrderLineReference>
  </a:OrderLine>`;

/** An order response as a supplier's own software makes it: with other prefixes than ours. The texts go in as they are. */
export const responseText = (order: Pick<Order, 'number' | 'supplier' | 'buyer'>, answer: Answer): string => {
  const { code, promisedOn, note, lines = [], reference = order.number, supplier = order.supplier, buyer = order.buyer } = answer;
  const specification = answer.specification ?? 'urn:fdc:peppol.eu:poacc:trns:order_response:3';
  return `<?xml version="1.0" encoding="UTF-8"?>
<o:OrderResponse xmlns:o="urn:oasis:names:specification:ubl:schema:xsd:OrderResponse-2"
  xmlns:a="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  ${tag('CustomizationID', specification)}${tag('ProfileID', 'urn:fdc:peppol.eu:poacc:bis:ordering:3')}
  ${tag('ID', 'ANTWOORD-1')}${tag('IssueDate', '2026-06-15')}${tag('OrderResponseCode', code)}${tag('Note', note)}
  ${tag('DocumentCurrencyCode', 'EUR')}
  <a:OrderReference>${tag('ID', reference)}</a:OrderReference>
  ${party('SellerSupplierParty', supplier)}${party('BuyerCustomerParty', buyer)}
  ${promise(promisedOn)}${lines.map(lineXml).join('')}
</o:OrderResponse>`;
};

export const responseXml = (order: Parameters<typeof responseText>[0], answer: Answer): Uint8Array =>
  new TextEncoder().encode(responseText(order, answer));
