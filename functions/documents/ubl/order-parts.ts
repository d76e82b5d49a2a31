import type { Cents } from '../../../shared/domain/money/cents.ts';
import type { Order, OrderLine } from '../../../shared/domain/ordering/order.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { amount, inWords } from './amounts.ts';
import { accountingCustomerElement, billingNote } from './billing.ts';
import { totalsOf } from './lines.ts';
import { buyerOf, type OrderSources, supplierOf } from './order-sources.ts';
import { addressElement, contactElement, partyElement } from './party.ts';
import { cac, cbc } from './xml-element.ts';

/** What an order and a change to it have in common, in the sequence in which both put it. */

/** Samples say that they are; then under which agreement it is ordered, who pays what, and what the buyer remarks. */
export const orderNote = ({ order, lotNumber }: OrderSources, lines: readonly OrderLine[], more?: string) =>
  cbc(
    'Note',
    [
      order.sample ? 'VOORBEELD: dit is geen echte bestelling.' : undefined,
      `Raamovereenkomst ${order.frameworkTitle}, perceel ${lotNumber}: ${order.lotTitle}.`,
      billingNote({ lines, billing: order.billing }),
      order.remarks,
      more,
    ]
      .filter((text) => text !== undefined)
      .join('\n'),
  );

/** All the buyer's references in the one element that UBL has for them. */
export const accountingCost = ({ budget }: Pick<Order, 'budget'>) =>
  cbc('AccountingCost', budget.references.length === 0 ? undefined : budget.references.join('; '));

export const quoteReference = ({ quote }: Pick<Order, 'quote'>) => cac('QuotationDocumentReference', cbc('ID', quote?.number));

/** The notice under which the framework agreement was put out to tender. */
export const noticeReference = ({ notice }: Pick<OrderSources, 'notice'>) => cac('OriginatorDocumentReference', cbc('ID', notice));

/** Framework agreement and lot: a lot is a contract of its own. */
export const contractReference = ({ order }: Pick<OrderSources, 'order'>) => cac('Contract', cbc('ID', order.lot));

export const parties = (sources: OrderSources) =>
  [cac('BuyerCustomerParty', partyElement(buyerOf(sources))), cac('SellerSupplierParty', partyElement(supplierOf(sources)))].flatMap(
    (element) => element ?? [],
  );

export const payer = accountingCustomerElement;

/** Where to, by when (`on`), and whom to call. */
export const deliveryElement = ({ delivery, contact, buyerName }: Order, on: LocalDate | undefined) =>
  cac(
    'Delivery',
    cac('DeliveryLocation', cbc('Name', delivery.site), addressElement('Address', delivery.address)),
    cac('RequestedDeliveryPeriod', cbc('StartDate', on), cbc('EndDate', on)),
    cac('DeliveryParty', cac('PartyName', cbc('Name', buyerName)), contactElement(contact)),
  );

const penaltyBases = { 'late-part': 'de te late levering', 'whole-order': 'de hele bestelling' } as const;

/** The clause on late delivery and the payment term of the framework agreement, as they were when the order was priced. */
export const termsElements = ({ terms: { late, paymentDays, warrantyMonths } }: Order) =>
  [
    cac(
      'DeliveryTerms',
      cbc(
        'SpecialTerms',
        [
          `Laattijdige levering: ${inWords(late.perDay)} % per dag, berekend op ${penaltyBases[late.base]}, ten hoogste ${inWords(late.cap)} %`,
          late.graceDays > 0 ? `, na ${late.graceDays} ${late.graceDays === 1 ? 'dag' : 'dagen'} uitstel.` : '.',
          warrantyMonths > 0 ? ` Waarborg: ${warrantyMonths} maanden vanaf de aanvaarding.` : '',
        ].join(''),
      ),
    ),
    cac('PaymentTerms', cbc('Note', `Behandeling en betaling binnen ${paymentDays} dagen.`)),
  ].flatMap((element) => element ?? []);

/** Sums of the lines: no document of ours knows allowances or charges on the whole, prepayment or rounding. */
export const totalsElements = (lines: readonly OrderLine[]) => {
  const { net, vat } = totalsOf(lines);
  const withVat = (net + vat) as Cents;
  return [
    cac('TaxTotal', amount('TaxAmount', vat)),
    cac(
      'AnticipatedMonetaryTotal',
      amount('LineExtensionAmount', net),
      amount('TaxExclusiveAmount', net),
      amount('TaxInclusiveAmount', withVat),
      amount('PayableAmount', withVat),
    ),
  ].flatMap((element) => element ?? []);
};
