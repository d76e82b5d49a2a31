import { type BasisPoints, type Cents, plus } from '../../../shared/domain/money/cents.ts';
import type { FrozenOption, OrderLine } from '../../../shared/domain/ordering/order.ts';
import { amount, inWords, percentage } from './amounts.ts';
import { perPiece, unitCode } from './units.ts';
import { cac, cbc } from './xml-element.ts';

/** What goes to the supplier: without the commission, which is another order. */
export const totalsOf = (lines: readonly OrderLine[]): { readonly net: Cents; readonly vat: Cents } => ({
  net: plus(...lines.map(({ net }) => net)),
  vat: plus(...lines.map(({ vat }) => vat)),
});

/** Reduced rates are "standard rated" (S) too in Peppol; at 0 % a supply in Belgium is exempt (E). */
const taxCategory = (rate: BasisPoints) =>
  cac('ClassifiedTaxCategory', cbc('ID', rate > 0 ? 'S' : 'E'), cbc('Percent', percentage(rate)), cac('TaxScheme', cbc('ID', 'VAT')));

/**
 * The net price of one unit with its options in it, and how it came about: list price of model and options, less the
 * discount. Excluding VAT.
 */
const priceElement = (line: OrderLine) => {
  const { model, options, discount, net } = line.unitPrice;
  return cac(
    'Price',
    amount('PriceAmount', net),
    cbc('BaseQuantity', 1, { unitCode: unitCode(line) }),
    discount > 0
      ? cac('AllowanceCharge', cbc('ChargeIndicator', 'false'), amount('Amount', discount), amount('BaseAmount', plus(model, options)))
      : undefined,
  );
};

const property = (name: string, value: string) => cac('AdditionalItemProperty', cbc('Name', name), cbc('Value', value));

const optionText = ({ name, listPrice, discount }: FrozenOption): string =>
  `${name} (in de prijs begrepen: catalogusprijs € ${inWords(listPrice)}, korting € ${inWords(discount)})`;

const properties = (line: OrderLine) => [
  property('Eenheid', line.unit),
  ...(line.pricing === 'per-month'
    ? [property('Aantal', String(line.quantity)), property('Looptijd in maanden', String(line.termMonths))]
    : []),
  property('Catalogusversie', String(line.modelVersion)),
  ...line.options.map((option) => property('Optie', optionText(option))),
];

/** What UBL calls the item: the model in the supplier's range on this site, and the VAT on it. */
export const itemElement = (line: OrderLine) =>
  cac(
    'Item',
    cbc('Name', itemName(line)),
    cac('SellersItemIdentification', cbc('ID', line.model)),
    taxCategory(line.vatRate),
    ...properties(line),
  );

export const itemName = ({ brand, name }: Pick<OrderLine, 'brand' | 'name'>): string => `${brand} ${name}`;

export const quantityElement = (line: OrderLine, quantity = line.quantity) =>
  cbc('Quantity', quantity * perPiece(line), { unitCode: unitCode(line) });

/** A line of an order, or, with a status, of a change to it. */
export const lineElement = (line: OrderLine, status?: string) =>
  cac(
    'OrderLine',
    cac(
      'LineItem',
      cbc('ID', line.number),
      cbc('LineStatusCode', status),
      quantityElement(line),
      amount('LineExtensionAmount', line.net),
      cbc('PartialDeliveryIndicator', 'true'),
      priceElement(line),
      itemElement(line),
    ),
  );
