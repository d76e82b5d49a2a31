/** Pieces of a Peppol BIS Billing 3 document, as text; what is left out takes a value that is right. */
export interface UblInvoice {
  readonly root?: 'Invoice' | 'CreditNote';
  readonly head?: string;
  readonly adjustments?: string;
  readonly taxTotals?: string;
  readonly totals?: string;
  readonly lines?: readonly string[];
}

export const adjustment = (
  charge: boolean,
  amount: string,
  reason = '<cbc:AllowanceChargeReason>Vervoer</cbc:AllowanceChargeReason>',
  rest = '',
) =>
  `<cac:AllowanceCharge><cbc:ChargeIndicator>${charge}</cbc:ChargeIndicator>${reason}<cbc:Amount currencyID="EUR">${amount}</cbc:Amount>${rest}</cac:AllowanceCharge>`;

export const taxCategory = (name: string, percent: string | undefined) =>
  `<cac:${name}><cbc:ID>S</cbc:ID>${percent === undefined ? '' : `<cbc:Percent>${percent}</cbc:Percent>`}<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:${name}>`;

export interface UblInvoiceLine {
  readonly id?: string;
  readonly quantity?: string;
  readonly amount?: string;
  readonly orderLine?: string;
  readonly item?: string;
  readonly name?: string;
  readonly percent?: string;
  readonly price?: string;
  readonly baseQuantity?: string;
  readonly listPrice?: string;
  readonly adjustments?: string;
}

export const invoiceLine = (line: UblInvoiceLine = {}, root: 'Invoice' | 'CreditNote' = 'Invoice'): string => {
  const {
    id = '1',
    quantity = '2',
    amount = '54000.00',
    orderLine = '1',
    item = 'wagens.01.stadswagen',
    name = 'Stadswagen',
    percent = '21',
  } = line;
  const { price = '27000.00', baseQuantity, listPrice, adjustments = '' } = line;
  const counted = root === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity';
  return `<cac:${root}Line><cbc:ID>${id}</cbc:ID><cbc:${counted} unitCode="C62">${quantity}</cbc:${counted}>
    <cbc:LineExtensionAmount currencyID="EUR">${amount}</cbc:LineExtensionAmount>
    <cac:OrderLineReference><cbc:LineID>${orderLine}</cbc:LineID></cac:OrderLineReference>${adjustments}
    <cac:Item><cbc:Name>${name}</cbc:Name><cac:SellersItemIdentification><cbc:ID>${item}</cbc:ID></cac:SellersItemIdentification>${taxCategory('ClassifiedTaxCategory', percent)}</cac:Item>
    <cac:Price><cbc:PriceAmount currencyID="EUR">${price}</cbc:PriceAmount>${baseQuantity === undefined ? '' : `<cbc:BaseQuantity unitCode="C62">${baseQuantity}</cbc:BaseQuantity>`}
    ${listPrice === undefined ? '' : `<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:Amount currencyID="EUR">1</cbc:Amount><cbc:BaseAmount currencyID="EUR">${listPrice}</cbc:BaseAmount></cac:AllowanceCharge>`}</cac:Price></cac:${root}Line>`;
};

export const taxTotal = (currency: string, vat: string, taxable: string) =>
  `<cac:TaxTotal><cbc:TaxAmount currencyID="${currency}">${vat}</cbc:TaxAmount><cac:TaxSubtotal><cbc:TaxableAmount currencyID="${currency}">${taxable}</cbc:TaxableAmount><cbc:TaxAmount currencyID="${currency}">${vat}</cbc:TaxAmount>${taxCategory('TaxCategory', '21.00')}</cac:TaxSubtotal></cac:TaxTotal>`;

const party = (role: string, kbo: string, name: string) =>
  `<cac:${role}><cac:Party><cbc:EndpointID schemeID="0208">${kbo}</cbc:EndpointID><cac:PartyName><cbc:Name>Handelsnaam</cbc:Name></cac:PartyName><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:${role}>`;

/** A whole invoice or credit note from one Belgian body to another. */
export const invoiceText = (seller: string, buyer: string, { root = 'Invoice', ...given }: UblInvoice = {}): string => {
  const { head = '', adjustments = '', taxTotals = taxTotal('EUR', '11340.00', '54000.00'), lines = [invoiceLine({}, root)] } = given;
  const totals =
    given.totals ??
    ['LineExtensionAmount 54000.00', 'TaxExclusiveAmount 54000.00', 'TaxInclusiveAmount 65340.00', 'PayableAmount 65340.00']
      .map((each) => each.split(' '))
      .map(([name, amount]) => `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`)
      .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>
  <cbc:ProfileID>urn:fdc:peppol.eu:2017:poacc:billing:01:1.0</cbc:ProfileID>
  <cbc:ID>F-2026-17</cbc:ID><cbc:IssueDate>2026-06-15</cbc:IssueDate>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>${head}
  ${party('AccountingSupplierParty', seller, 'Leverancier bv')}${party('AccountingCustomerParty', buyer, 'Gemeente Voorbeeld')}
  ${adjustments}${taxTotals}
  <cac:LegalMonetaryTotal>${totals}</cac:LegalMonetaryTotal>
  ${lines.join('\n')}
</${root}>`;
};
