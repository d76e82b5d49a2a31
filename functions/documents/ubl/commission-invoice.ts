import type { CommissionInvoice, CommissionInvoiceLine, VatSum } from '../../../shared/domain/commissions/settlement.ts';
import { quarterDays, type Statement } from '../../../shared/domain/commissions/statement.ts';
import { type BasisPoints, type Cents, cents } from '../../../shared/domain/money/cents.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { commissionRuleWords } from '../../../shared/domain/text/commission-words.ts';
import { amount, currency, percentage } from './amounts.ts';
import { oneLine } from './one-line.ts';
import { type PartyFacts, partyElement } from './party.ts';
import { cac, cbc, ublDocument, type XmlElement } from './xml-element.ts';

export interface CommissionInvoiceSources {
  readonly invoice: CommissionInvoice;
  readonly statement: Statement;
  readonly partyOf: (kbo: Kbo) => PartyFacts;
  /** The article on which a rate of 0 % rests. */
  readonly exemption: string;
  /** It tells of sample data, and says so. */
  readonly sample: boolean;
}

const specification = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const profile = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const forms = {
  invoice: { root: 'Invoice', type: ['InvoiceTypeCode', '380'], line: 'InvoiceLine', quantity: 'InvoicedQuantity', sign: 1 },
  'credit-note': {
    root: 'CreditNote',
    type: ['CreditNoteTypeCode', '381'],
    line: 'CreditNoteLine',
    quantity: 'CreditedQuantity',
    sign: -1,
  },
} as const;

/** The account is not known here: the reference says by what the payment is known, the means are left open (UNCL 4461, 1). */
const meansNotDefined = '1';

const categoryOf = (rate: BasisPoints) => (rate > 0 ? 'S' : 'E');
const scheme = cac('TaxScheme', cbc('ID', 'VAT'));

/** Whoever charges VAT is registered for it, and its VAT number is its enterprise number. Who charges none names only the latter. */
const sellerTax = (kbo: Kbo, rates: readonly VatSum[]) =>
  rates.some(({ rate }) => rate > 0)
    ? cac('PartyTaxScheme', cbc('CompanyID', `BE${kbo}`), scheme)
    : cac('PartyTaxScheme', cbc('CompanyID', kbo), cac('TaxScheme', cbc('ID', 'KBO')));

const subtotal = ({ rate, net, vat }: VatSum, signed: (value: Cents) => Cents, exemption: string) =>
  cac(
    'TaxSubtotal',
    amount('TaxableAmount', signed(net)),
    amount('TaxAmount', signed(vat)),
    cac(
      'TaxCategory',
      cbc('ID', categoryOf(rate)),
      cbc('Percent', percentage(rate)),
      rate > 0 ? undefined : cbc('TaxExemptionReason', exemption),
      scheme,
    ),
  );

const lineName = ({ part, source }: CommissionInvoiceLine): string =>
  `Commissie${part === 'passed-on' ? ', deel voor de aankoopcentrale,' : ''} op bestelling ${source.orderNumber}, lijn ${source.line}`;

const lineWords = ({ source: { ruleText, rule, corrects } }: CommissionInvoiceLine): string =>
  [
    ruleText === undefined ? rule : `${commissionRuleWords(ruleText)} (regel van ${ruleText.from})`,
    ...(corrects === undefined ? [] : [`correctie van afrekening ${corrects.statement}, lijn ${corrects.line}: ${corrects.remark}`]),
  ].join('; ');

/** A price is never below nothing (BR-27): what lowers the invoice has the quantity turned. */
const lineElement = (line: CommissionInvoiceLine, { line: name, quantity }: (typeof forms)['invoice' | 'credit-note'], value: Cents) =>
  cac(
    name,
    cbc('ID', line.number),
    cbc(quantity, value < 0 ? -1 : 1, { unitCode: 'C62' }),
    amount('LineExtensionAmount', value),
    cac('DocumentReference', cbc('ID', line.source.orderNumber), cbc('DocumentTypeCode', '130')),
    cac(
      'Item',
      cbc('Description', oneLine(lineWords(line), 1_000)),
      cbc('Name', lineName(line)),
      cac('ClassifiedTaxCategory', cbc('ID', categoryOf(line.vatRate)), cbc('Percent', percentage(line.vatRate)), scheme),
    ),
    cac('Price', amount('PriceAmount', cents(Math.abs(value)))),
  );

/**
 * The invoice or credit note of one payer (Peppol BIS Billing 3, UBL 2.1). In a credit note the amounts have their
 * sign turned, because its type says that they are given back.
 */
export const commissionInvoiceDocument = ({ invoice, statement, partyOf, exemption, sample }: CommissionInvoiceSources): XmlElement => {
  const form = forms[invoice.kind];
  const signed = (value: Cents): Cents => cents(value * form.sign || 0);
  const { net, vat, gross } = invoice.totals;
  const period = quarterDays(statement.quarter);
  const isInvoice = invoice.kind === 'invoice';
  return ublDocument(
    form.root,
    [cbc('CustomizationID', specification), cbc('ProfileID', profile), cbc('ID', invoice.number)].flatMap((element) => element ?? []),
    cbc('IssueDate', invoice.issuedOn),
    isInvoice ? cbc('DueDate', invoice.dueOn) : undefined,
    cbc(form.type[0], form.type[1]),
    cbc(
      'Note',
      oneLine(
        `${sample ? 'VOORBEELD: dit is geen echte factuur. ' : ''}Commissies volgens afrekening ${statement.number}, ${statement.frameworkTitle}, kwartaal ${statement.quarter}`,
        500,
      ),
    ),
    cbc('DocumentCurrencyCode', currency),
    cbc('BuyerReference', statement.number),
    cac('InvoicePeriod', cbc('StartDate', period.from), cbc('EndDate', period.until)),
    cac('AccountingSupplierParty', partyElement({ ...partyOf(invoice.seller), tax: sellerTax(invoice.seller, invoice.vat) })),
    cac('AccountingCustomerParty', partyElement(partyOf(invoice.payer))),
    cac('PaymentMeans', cbc('PaymentMeansCode', meansNotDefined), cbc('PaymentID', invoice.reference)),
    cac('PaymentTerms', cbc('Note', isInvoice ? `Te betalen uiterlijk op ${invoice.dueOn}` : 'Wordt terugbetaald of verrekend')),
    cac(
      'TaxTotal',
      amount('TaxAmount', signed(vat)),
      invoice.vat.flatMap((sum) => subtotal(sum, signed, exemption) ?? []),
    ),
    cac(
      'LegalMonetaryTotal',
      amount('LineExtensionAmount', signed(net)),
      amount('TaxExclusiveAmount', signed(net)),
      amount('TaxInclusiveAmount', signed(gross)),
      amount('PayableAmount', signed(gross)),
    ),
    invoice.lines.flatMap((line) => lineElement(line, form, signed(line.amount)) ?? []),
  );
};
