import { describe, expect, test } from 'vitest';
import { readInvoice } from '../../../functions/documents/ubl/read-invoice.ts';
import { bodies } from '../../support/builders.ts';
import {
  adjustment,
  invoiceLine,
  invoiceText,
  taxCategory,
  taxTotal,
  type UblInvoice,
  type UblInvoiceLine,
} from '../../support/invoices-ubl.ts';
import { granted } from '../../support/purchases.ts';

const text = (given?: UblInvoice) => invoiceText(bodies.supplier, bodies.buyer, given);
const readText = (document: string) => readInvoice(new TextEncoder().encode(document));
const read = (given?: UblInvoice) => granted(readText(text(given)));
const readLine = (line: UblInvoiceLine) => read({ lines: [invoiceLine(line)] }).lines[0];

test('an invoice is read as it stands', () => {
  expect(
    read({
      head: '<cbc:DueDate>2026-07-15</cbc:DueDate><cac:OrderReference><cbc:ID>2026-0123-4567</cbc:ID></cac:OrderReference><cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>+++123/4567/89012+++</cbc:PaymentID></cac:PaymentMeans>',
    }),
  ).toEqual({
    type: 'invoice',
    number: 'F-2026-17',
    issuedOn: '2026-06-15',
    dueOn: '2026-07-15',
    currency: 'EUR',
    orderReference: '2026-0123-4567',
    paymentReference: '+++123/4567/89012+++',
    seller: { kbo: bodies.supplier, name: 'Leverancier bv' },
    buyer: { kbo: bodies.buyer, name: 'Gemeente Voorbeeld' },
    lines: [
      {
        id: '1',
        orderLine: 1,
        item: 'wagens.01.stadswagen',
        description: 'Stadswagen',
        quantity: 20_000,
        unitPrice: 27_000_00,
        allowances: 0,
        charges: 0,
        amount: 54_000_00,
        vatRate: 2_100,
      },
    ],
    adjustments: [],
    vat: [{ rate: 2_100, taxable: 54_000_00, vat: 11_340_00 }],
    totals: { lines: 54_000_00, withoutVat: 54_000_00, vat: 11_340_00, withVat: 65_340_00, prepaid: 0, rounding: 0, payable: 65_340_00 },
  });
});

test('a credit note is read by its own lines and its own due date', () => {
  const means =
    '<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-07-01</cbc:PaymentDueDate></cac:PaymentMeans>';
  expect(read({ root: 'CreditNote', head: means })).toMatchObject({
    type: 'credit-note',
    dueOn: '2026-07-01',
    lines: [{ quantity: 20_000 }],
  });
});

describe('a line', () => {
  test.each<[string, UblInvoiceLine, object]>([
    ['has the price of one, also when it is given per ten', { price: '125.50', baseQuantity: '10' }, { unitPrice: 12_55 }],
    ['has a price that is rounded half up to a cent', { price: '0.125' }, { unitPrice: 13 }],
    ['may take back', { quantity: '-3', amount: '-81000.00' }, { quantity: -30_000, amount: -81_000_00 }],
    ['may bill a part of a unit', { quantity: '0.6667' }, { quantity: 6_667 }],
    ['has its list price', { listPrice: '30000.00' }, { listPrice: 30_000_00 }],
    ['refers to nothing when it says so', { orderLine: 'NA' }, { item: 'wagens.01.stadswagen' }],
    [
      'has its text on one line, cut where it is too long',
      { name: `Wagen\n\t met ${'x'.repeat(500)}` },
      { description: `Wagen met ${'x'.repeat(390)}` },
    ],
    [
      'sums its allowances and its charges',
      { adjustments: adjustment(false, '10.10') + adjustment(false, '0.90') + adjustment(true, '5') },
      { allowances: 11_00, charges: 5_00 },
    ],
  ])('%s', (_, line, expected) => {
    expect(readLine(line)).toMatchObject(expected);
  });

  test('has no reference when that is no number', () => {
    expect(readLine({ orderLine: 'NA' })).not.toHaveProperty('orderLine');
  });

  test('is not taxed where its category has no rate', () => {
    const line = invoiceLine().replace('<cbc:Percent>21</cbc:Percent>', '');
    expect(read({ lines: [line] }).lines[0]).toMatchObject({ vatRate: 0 });
  });
});

test('allowances and charges on the whole are read with their reason and their rate', () => {
  const adjustments =
    adjustment(true, '25.00', undefined, taxCategory('TaxCategory', '6')) +
    adjustment(false, '1.00', '<cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode>', taxCategory('TaxCategory', undefined));
  expect(read({ adjustments }).adjustments).toEqual([
    { kind: 'charge', reason: 'Vervoer', amount: 25_00, vatRate: 600 },
    { kind: 'allowance', reason: '95', amount: 1_00, vatRate: 0 },
  ]);
});

test('of two VAT totals the one in the currency of the invoice counts', () => {
  const head = '<cbc:TaxCurrencyCode>SEK</cbc:TaxCurrencyCode>';
  expect(read({ head, taxTotals: taxTotal('SEK', '99.00', '9.00') + taxTotal('EUR', '11340.00', '54000.00') }).totals.vat).toBe(11_340_00);
});

test('prepayment and rounding are read', () => {
  const totals = [
    'LineExtensionAmount 1',
    'TaxExclusiveAmount 1',
    'TaxInclusiveAmount 1.21',
    'PrepaidAmount 0.20',
    'PayableRoundingAmount -0.01',
    'PayableAmount 1',
  ]
    .map((each) => each.split(' '))
    .map(([name, amount]) => `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`)
    .join('');
  expect(read({ totals }).totals).toMatchObject({ lines: 1_00, prepaid: 20, rounding: -1, payable: 1_00 });
});

test.each([
  ['endpoint 0208', (document: string) => document],
  ['VAT endpoint', (document: string) => document.replace(/schemeID="0208">(\d{10})/, 'schemeID="9925">BE$1')],
  [
    'VAT number',
    (document: string) =>
      document.replace(
        /<cbc:EndpointID schemeID="0208">(\d{10})<\/cbc:EndpointID>/,
        '<cbc:EndpointID schemeID="0088">7300010000001</cbc:EndpointID><cac:PartyTaxScheme><cbc:CompanyID>BE $1</cbc:CompanyID></cac:PartyTaxScheme>',
      ),
  ],
])('the seller is known by its %s', (_, change) => {
  expect(granted(readText(change(text()))).seller.kbo).toBe(bodies.supplier);
});

describe('what is missing or wrong is named', () => {
  test.each([
    [/<cbc:ID>F-2026-17<\/cbc:ID>/, '', { problem: 'missing', element: 'cbc:ID' }],
    ['2026-06-15', '15/06/2026', { problem: 'wrong', element: 'cbc:IssueDate', found: '15/06/2026' }],
    ['urn:cen.eu:en16931:2017', 'urn:iets:anders', { problem: 'wrong', element: 'cbc:CustomizationID' }],
    [
      /<cac:AccountingSupplierParty>.*<\/cac:AccountingSupplierParty>/,
      '',
      { problem: 'missing', element: 'cac:AccountingSupplierParty/cac:Party' },
    ],
    ['>11340.00<', '>11340.001<', { problem: 'wrong', element: 'cbc:TaxAmount', found: '11340.001' }],
    [/<cac:TaxTotal>.*<\/cac:TaxTotal>/, '', { problem: 'missing', element: 'cac:TaxTotal/cbc:TaxAmount' }],
    [
      '<cbc:PayableAmount currencyID="EUR">65340.00',
      '<cbc:PayableAmount currencyID="EUR">1e5',
      { problem: 'wrong', element: 'cac:LegalMonetaryTotal/cbc:PayableAmount', found: '1e5' },
    ],
    [/<cbc:InvoicedQuantity.*<\/cbc:InvoicedQuantity>/, '', { problem: 'missing', element: 'cbc:InvoicedQuantity' }],
    [
      '<cbc:Percent>21</cbc:Percent>',
      '<cbc:Percent>121</cbc:Percent>',
      { problem: 'wrong', element: 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent', found: '121' },
    ],
    [/<cac:InvoiceLine>[\s\S]*<\/cac:InvoiceLine>/, '', { problem: 'not-supported', element: 'lines' }],
    ['F-2026-17', 'F'.repeat(61), { problem: 'not-supported', element: 'number' }],
    [/Invoice/g, 'Order', { problem: 'other-document', element: 'Invoice | CreditNote', found: 'Order' }],
  ])('%s', (from, to, detail) => {
    const changed = text().replace(from as string, to);
    expect(changed).not.toBe(text());
    expect(readText(changed)).toMatchObject({ ok: false, code: 'invalid-document', detail });
  });

  test('a price per nothing', () => {
    expect(readText(text({ lines: [invoiceLine({ baseQuantity: '0' })] }))).toMatchObject({ detail: { problem: 'wrong', found: '0' } });
  });

  test('an amount beyond what is ever paid', () => {
    expect(readText(text({ lines: [invoiceLine({ amount: '999999999999.00' })] }))).toMatchObject({ detail: { problem: 'wrong' } });
  });
});
