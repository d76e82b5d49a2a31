import { invoice as invoiceSchema } from '../../../shared/contract/deliveries.schemas.ts';
import type { Invoice, InvoiceParty } from '../../../shared/domain/deliveries/invoice.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { LocalDate } from '../../../shared/domain/time/local-date.ts';
import { DocumentFault } from './document-fault.ts';
import { oneLine } from './one-line.ts';
import { oneAt, readDocument, requiredAt, requiredValueAt, textAt, valueAt } from './read-document.ts';
import { readAdjustments, readInvoiceLine, readTotals, readVat } from './read-invoice-line.ts';
import { kboOf } from './read-party.ts';
import { amountIn, dateIn } from './values.ts';
import { allAt, type UblPath, type XmlNode } from './xml-node.ts';

const kinds = {
  Invoice: { type: 'invoice', line: 'cac:InvoiceLine', quantity: 'InvoicedQuantity' },
  CreditNote: { type: 'credit-note', line: 'cac:CreditNoteLine', quantity: 'CreditedQuantity' },
} as const;

/** Peppol BIS Billing 3 and the other national forms of the European norm: what is read of them is the same. */
const isEuropean = (text: string) => (text.startsWith('urn:cen.eu:en16931:2017') ? text : undefined);
const isCurrency = (text: string) => (/^[A-Z]{3}$/.test(text) ? text : undefined);

const readParty = (root: XmlNode, path: UblPath): InvoiceParty => {
  const party = oneAt(root, path);
  if (!party) throw new DocumentFault({ problem: 'missing', element: path });
  const kbo = kboOf(party);
  const name = textAt(party, 'cac:PartyLegalEntity/cbc:RegistrationName') ?? requiredAt(party, 'cac:PartyName/cbc:Name');
  return { name: oneLine(name), ...(kbo !== undefined && { kbo }) };
};

/** An invoice in another currency than its country's has a second total, in the currency of the tax authority. */
const taxTotalIn = (root: XmlNode, currency: string): XmlNode => {
  const found = allAt(root, 'cac:TaxTotal').find((each) => oneAt(each, 'cbc:TaxAmount')?.attributes.get('currencyID') === currency);
  if (!found) throw new DocumentFault({ problem: 'missing', element: 'cac:TaxTotal/cbc:TaxAmount' });
  return found;
};

/** The day by which to pay: of the invoice, or, in a credit note, of the means of payment. */
const dueDate = (root: XmlNode): LocalDate | undefined =>
  valueAt(root, 'cbc:DueDate', dateIn) ??
  allAt(root, 'cac:PaymentMeans')
    .map((means) => valueAt(means, 'cbc:PaymentDueDate', dateIn))
    .find((day) => day !== undefined);

const paymentReferenceOf = (root: XmlNode): string | undefined =>
  allAt(root, 'cac:PaymentMeans/cbc:PaymentID')
    .map(({ text }) => oneLine(text))
    .find((text) => text !== '');

/** Longer than we keep, or more lines than an order can have been. */
const withinLimits = (invoice: Invoice): Invoice => {
  const { error } = invoiceSchema.safeParse(invoice);
  if (error) throw new DocumentFault({ problem: 'not-supported', element: error.issues[0]?.path.join('.') ?? '' });
  return invoice;
};

const read = (root: XmlNode, name: keyof typeof kinds): Invoice => {
  requiredValueAt(root, 'cbc:CustomizationID', isEuropean);
  const { type, line, quantity } = kinds[name];
  const currency = requiredValueAt(root, 'cbc:DocumentCurrencyCode', isCurrency);
  const taxTotal = taxTotalIn(root, currency);
  const [dueOn, orderReference, paymentReference] = [dueDate(root), textAt(root, 'cac:OrderReference/cbc:ID'), paymentReferenceOf(root)];
  return withinLimits({
    type,
    number: requiredAt(root, 'cbc:ID'),
    issuedOn: requiredValueAt(root, 'cbc:IssueDate', dateIn),
    ...(dueOn !== undefined && { dueOn }),
    currency,
    ...(orderReference !== undefined && { orderReference: oneLine(orderReference) }),
    ...(paymentReference !== undefined && { paymentReference }),
    seller: readParty(root, 'cac:AccountingSupplierParty/cac:Party'),
    buyer: readParty(root, 'cac:AccountingCustomerParty/cac:Party'),
    lines: allAt(root, line).map((each) => readInvoiceLine(each, quantity)),
    adjustments: readAdjustments(root),
    vat: readVat(taxTotal),
    totals: readTotals(root, valueAt(taxTotal, 'cbc:TaxAmount', amountIn) ?? cents(0)),
  });
};

/**
 * Reads an invoice or credit note of Peppol BIS Billing 3 (UBL 2.1); `invalid-document` names the element that is
 * missing or wrong. Nothing is judged: sums that do not hold are read as they stand.
 */
export const readInvoice = (bytes: Uint8Array): Result<Invoice, 'invalid-document'> => readDocument(bytes, ['Invoice', 'CreditNote'], read);
