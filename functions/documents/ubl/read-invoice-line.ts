import type { Invoice, InvoiceAdjustment, InvoiceLine, Portion } from '../../../shared/domain/deliveries/invoice.ts';
import { type BasisPoints, type Cents, cents, plus } from '../../../shared/domain/money/cents.ts';
import { oneLine } from './one-line.ts';
import { requiredAt, requiredValueAt, textAt, valueAt } from './read-document.ts';
import { amountIn, centsOf, type Decimal, decimal, one, portionIn, positiveIn, rateIn, wholeIn } from './values.ts';
import { allAt, type XmlNode } from './xml-node.ts';

const isIndicator = (text: string) => (text === 'true' || text === 'false' ? text : undefined);

/** The rate of a tax category; one that is not taxed states none. */
const rateOf = (node: XmlNode, path: 'cac:TaxCategory' | 'cac:Item/cac:ClassifiedTaxCategory'): BasisPoints =>
  valueAt(node, `${path}/cbc:Percent`, rateIn) ?? (0 as BasisPoints);

interface Adjusted {
  readonly kind: InvoiceAdjustment['kind'];
  readonly amount: Cents;
  readonly node: XmlNode;
}

const adjustmentsOf = (node: XmlNode): readonly Adjusted[] =>
  allAt(node, 'cac:AllowanceCharge').map((each) => ({
    kind: requiredValueAt(each, 'cbc:ChargeIndicator', isIndicator) === 'true' ? 'charge' : 'allowance',
    amount: requiredValueAt(each, 'cbc:Amount', amountIn),
    node: each,
  }));

const sumOf = (adjusted: readonly Adjusted[], kind: InvoiceAdjustment['kind']): Cents =>
  plus(...adjusted.filter((each) => each.kind === kind).map(({ amount }) => amount));

/** Reductions and additions on the whole of the invoice. */
export const readAdjustments = (root: XmlNode): Invoice['adjustments'] =>
  adjustmentsOf(root).map(({ kind, amount, node }) => ({
    kind,
    reason: oneLine(textAt(node, 'cbc:AllowanceChargeReason') ?? requiredAt(node, 'cbc:AllowanceChargeReasonCode'), 400),
    amount,
    vatRate: rateOf(node, 'cac:TaxCategory'),
  }));

const readPrice = (line: XmlNode): Pick<InvoiceLine, 'unitPrice' | 'listPrice'> => {
  const per: Decimal = valueAt(line, 'cac:Price/cbc:BaseQuantity', positiveIn) ?? one;
  const inCents = (text: string) => {
    const amount = decimal(text);
    return amount && centsOf(amount, per);
  };
  const listPrice = valueAt(line, 'cac:Price/cac:AllowanceCharge/cbc:BaseAmount', inCents);
  return { unitPrice: requiredValueAt(line, 'cac:Price/cbc:PriceAmount', inCents), ...(listPrice !== undefined && { listPrice }) };
};

/** The order's line where the reference is a number; suppliers also write "NA" there, which refers to nothing. */
const orderLineOf = (line: XmlNode): number | undefined => {
  const text = textAt(line, 'cac:OrderLineReference/cbc:LineID');
  return text === undefined ? undefined : wholeIn(text);
};

export const readInvoiceLine = (line: XmlNode, quantity: 'InvoicedQuantity' | 'CreditedQuantity'): InvoiceLine => {
  const adjusted = adjustmentsOf(line);
  const orderLine = orderLineOf(line);
  const item =
    textAt(line, 'cac:Item/cac:SellersItemIdentification/cbc:ID') ?? textAt(line, 'cac:Item/cac:BuyersItemIdentification/cbc:ID');
  return {
    id: requiredAt(line, 'cbc:ID'),
    ...(orderLine !== undefined && { orderLine }),
    ...(item !== undefined && { item: oneLine(item) }),
    description: oneLine(requiredAt(line, 'cac:Item/cbc:Name'), 400),
    quantity: requiredValueAt<Portion>(line, `cbc:${quantity}`, portionIn),
    ...readPrice(line),
    allowances: sumOf(adjusted, 'allowance'),
    charges: sumOf(adjusted, 'charge'),
    amount: requiredValueAt(line, 'cbc:LineExtensionAmount', amountIn),
    vatRate: rateOf(line, 'cac:Item/cac:ClassifiedTaxCategory'),
  };
};

/** What is taxed at one rate, and its VAT. */
export const readVat = (taxTotal: XmlNode): Invoice['vat'] =>
  allAt(taxTotal, 'cac:TaxSubtotal').map((subtotal) => ({
    rate: rateOf(subtotal, 'cac:TaxCategory'),
    taxable: requiredValueAt(subtotal, 'cbc:TaxableAmount', amountIn),
    vat: requiredValueAt(subtotal, 'cbc:TaxAmount', amountIn),
  }));

const total = 'cac:LegalMonetaryTotal';
const none = cents(0);

export const readTotals = (root: XmlNode, vat: Cents): Invoice['totals'] => ({
  lines: requiredValueAt(root, `${total}/cbc:LineExtensionAmount`, amountIn),
  withoutVat: requiredValueAt(root, `${total}/cbc:TaxExclusiveAmount`, amountIn),
  vat,
  withVat: requiredValueAt(root, `${total}/cbc:TaxInclusiveAmount`, amountIn),
  prepaid: valueAt(root, `${total}/cbc:PrepaidAmount`, amountIn) ?? none,
  rounding: valueAt(root, `${total}/cbc:PayableRoundingAmount`, amountIn) ?? none,
  payable: requiredValueAt(root, `${total}/cbc:PayableAmount`, amountIn),
});
