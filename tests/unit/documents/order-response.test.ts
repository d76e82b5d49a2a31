import { describe, expect, test } from 'vitest';
import { checkAddressed, promiseIn, proposalIn } from '../../../functions/documents/ubl/judge-response.ts';
import { orderResponseDocument } from '../../../functions/documents/ubl/order-response.document.ts';
import { readOrderResponse } from '../../../functions/documents/ubl/read-order-response.ts';
import { writeXml } from '../../../functions/documents/ubl/write-xml.ts';
import type { Order } from '../../../shared/domain/ordering/order.ts';
import { aChoice, aLot, aModel, aVersion, bodies, day } from '../../support/builders.ts';
import { type Answer, type AnswerLine, responseText, responseXml } from '../../support/order-responses.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';
import { sourcesFor, step, told } from '../../support/ubl.ts';

const order = anOrder({ placedAt: undefined }, [aChoice({ quantity: 3 }), aChoice({ quantity: 2, options: ['trekhaak'] })]);
const net = (order.lines[0]?.unitPrice.net ?? 0) / 100;
const read = (answer: Answer, of: Order = order) => granted(readOrderResponse(responseXml(of, answer)));
const promisedOn = '2026-09-01';
const proposal = (lines: readonly AnswerLine[], of: Order = order) =>
  proposalIn(read({ code: 'CA', promisedOn, note: 'Minder', lines }, of), of);

describe('an order response is read', () => {
  test.each(['AB', 'AP', 'RE', 'CA'])('with code %s', (code) => {
    expect(read({ code, note: 'Tekst', promisedOn })).toEqual({
      id: 'ANTWOORD-1',
      code,
      orderReference: order.number,
      supplier: bodies.supplier,
      buyer: bodies.buyer,
      promisedOn,
      note: 'Tekst',
      lines: [],
    });
  });

  test('of advanced ordering too', () => {
    expect(read({ code: 'AP', specification: 'urn:fdc:peppol.eu:poacc:trns:order_response_advanced:3' }).code).toBe('AP');
  });

  test('with the last of the promised days', () => {
    const lines = [{ line: 1, status: '5', promisedOn: '2026-10-01' }];
    expect(read({ code: 'CA', promisedOn, lines }).promisedOn).toBe('2026-10-01');
  });

  test('by a sender that is known by another register', () => {
    const text = responseText(order, { code: 'AB' }).replaceAll('schemeID="0208"', 'schemeID="0088"');
    expect(granted(readOrderResponse(new TextEncoder().encode(text)))).toMatchObject({ supplier: undefined, buyer: undefined });
  });
});

describe('what is missing or wrong is named', () => {
  const text = responseText(order, { code: 'AP', promisedOn, lines: [{ line: 1, status: '5', quantity: 3, price: '10.00' }] });
  const refused = (document: string) => readOrderResponse(new TextEncoder().encode(document));
  test.each([
    [/<b:CustomizationID>.*?<\/b:CustomizationID>/, '', { problem: 'missing', element: 'cbc:CustomizationID' }],
    ['order_response:3', 'order:3', { problem: 'wrong', element: 'cbc:CustomizationID', found: 'urn:fdc:peppol.eu:poacc:trns:order:3' }],
    [/<b:ID>ANTWOORD-1<\/b:ID>/, '<b:ID> </b:ID>', { problem: 'missing', element: 'cbc:ID' }],
    ['>AP<', '>OK<', { problem: 'wrong', element: 'cbc:OrderResponseCode', found: 'OK' }],
    ['>EUR<', '>USD<', { problem: 'wrong', element: 'cbc:DocumentCurrencyCode', found: 'USD' }],
    [/<a:OrderReference>.*?<\/a:OrderReference>/, '', { problem: 'missing', element: 'cac:OrderReference/cbc:ID' }],
    [/<a:SellerSupplierParty>.*?<\/a:SellerSupplierParty>/, '', { problem: 'missing', element: 'cac:SellerSupplierParty/cac:Party' }],
    [bodies.buyer, '0123456789', { problem: 'wrong', element: 'cbc:EndpointID', found: '0123456789' }],
    [
      '<b:EndDate>2026-09-01',
      '<b:EndDate>2026-09-31',
      { problem: 'wrong', element: 'cac:Delivery/cac:PromisedDeliveryPeriod/cbc:EndDate', found: '2026-09-31' },
    ],
    [/<a:OrderLineReference>.*?<\/a:OrderLineReference>/, '', { problem: 'missing', element: 'cac:OrderLineReference/cbc:LineID' }],
    ['<b:LineStatusCode>5', '<b:LineStatusCode>9', { problem: 'wrong', element: 'cac:LineItem/cbc:LineStatusCode', found: '9' }],
    [/(<b:Quantity[^>]*>)3/, '$1-3', { problem: 'wrong', element: 'cac:LineItem/cbc:Quantity', found: '-3' }],
    [/(<b:PriceAmount[^>]*>)10.00/, '$1gratis', { problem: 'wrong', element: 'cac:LineItem/cac:Price/cbc:PriceAmount', found: 'gratis' }],
    [
      '<b:OrderResponseCode>AP</b:OrderResponseCode>',
      '<b:OrderResponseCode>AP</b:OrderResponseCode>'.repeat(2),
      { problem: 'repeated', element: 'cbc:OrderResponseCode' },
    ],
    [/OrderResponse-2/, 'Order-2', { problem: 'other-document', element: 'OrderResponse', found: 'OrderResponse' }],
  ])('%s', (from, to, detail) => {
    const changed = text.replace(from as string, to);
    expect(changed).not.toBe(text);
    expect(refused(changed)).toEqual({ ok: false, code: 'invalid-document', detail });
  });
});

describe('a response must be about this order', () => {
  test.each([
    ['another number', { reference: '2026-AAAA-BBBB' }, 'cac:OrderReference/cbc:ID'],
    ['another supplier', { supplier: bodies.otherSupplier }, 'cac:SellerSupplierParty/cac:Party/cbc:EndpointID'],
    ['another buyer', { buyer: bodies.otherBuyer }, 'cac:BuyerCustomerParty/cac:Party/cbc:EndpointID'],
  ])('%s is refused', (_, answer, element) => {
    expect(checkAddressed(read({ code: 'AB', ...answer }), order)).toMatchObject({ code: 'document-mismatch', detail: { element } });
  });

  test('who accepts without a day promises the day that was asked for, and otherwise must name one', () => {
    const wanted = { ...order, delivery: { ...order.delivery, wantedOn: day('2026-08-01') } };
    expect(promiseIn(read({ code: 'AP' }), wanted)).toEqual({ ok: true, value: '2026-08-01' });
    expect(promiseIn(read({ code: 'AP' }), order)).toMatchObject({ code: 'invalid-document', detail: { problem: 'missing' } });
  });
});

describe('a conditional acceptance proposes fewer units or another day', () => {
  test('lines that are accepted as they are stay out of the proposal', () => {
    const lines = [
      { line: 1, status: '3', quantity: 2, price: net.toFixed(2) },
      { line: 2, status: '5' },
    ];
    expect(proposal(lines)).toEqual({ ok: true, value: { promisedOn, note: 'Minder', lines: [{ line: 1, quantity: 2 }] } });
  });

  test('a line that is not accepted goes to nothing', () => {
    expect(proposal([{ line: 2, status: '7' }])).toMatchObject({ value: { lines: [{ line: 2, quantity: 0 }] } });
  });

  test.each([
    ['more units', { line: 1, status: '3', quantity: 4 }],
    ['fewer under the name of all', { line: 1, status: '5', quantity: 2 }],
    ['a higher price', { line: 1, status: '3', quantity: 2, price: (net + 0.01).toFixed(2) }],
    ['a higher price in a third decimal', { line: 1, status: '3', quantity: 2, price: `${net.toFixed(2)}1` }],
    ['a price per ten as if it were per one', { line: 1, status: '3', quantity: 2, price: net.toFixed(2), baseQuantity: '10' }],
    ['something else', { line: 1, status: '3', quantity: 2, substitute: 'Een ander model' }],
    ['a line that was not ordered', { line: 9, status: '3', quantity: 1 }],
    ['an added line', { line: 1, status: '1', quantity: 1 }],
    ['a line that would have come already', { line: 1, status: '42', quantity: 1 }],
  ])('%s is refused', (_, line) => {
    expect(proposal([line])).toMatchObject({ ok: false, code: 'document-mismatch' });
  });

  test('the order’s own price in another notation is the same price', () => {
    const lines = [{ line: 1, status: '3', quantity: 2, price: `${(net * 10).toFixed(1)}000`, baseQuantity: '10.0' }];
    expect(proposal(lines)).toMatchObject({ ok: true });
  });

  test('a line twice, a change without its quantity, and a proposal without a word are refused', () => {
    expect(
      proposal([
        { line: 1, status: '7' },
        { line: 1, status: '7' },
      ]),
    ).toMatchObject({ detail: { problem: 'repeated' } });
    expect(proposal([{ line: 1, status: '3' }])).toMatchObject({ detail: { problem: 'missing' } });
    expect(proposalIn(read({ code: 'CA', promisedOn, lines: [{ line: 1, status: '7' }] }), order)).toMatchObject({
      detail: { element: 'cbc:Note' },
    });
  });

  test('quantities in months must come to whole pieces', () => {
    const inputs = inputsFor({
      lots: [aLot({ pricing: 'per-month', terms: [36] })],
      models: [aModel({ unit: 'maand per wagen', versions: [aVersion()] })],
    });
    const monthly = anOrder({}, [aChoice({ quantity: 2, termMonths: 36 })], inputs);
    expect(proposal([{ line: 1, status: '3', quantity: 36 }], monthly)).toMatchObject({ value: { lines: [{ line: 1, quantity: 1 }] } });
    expect(proposal([{ line: 1, status: '3', quantity: 40 }], monthly)).toMatchObject({ code: 'document-mismatch' });
  });
});

test('what we write for a supplier that answers on the site reads back as that answer', () => {
  const placed = told(anOrder({ lines: order.lines, totals: order.totals }));
  const offer = { promisedOn: day(promisedOn), lines: [{ line: 1, quantity: 1 }], note: 'Eén <stuk> & later' };
  const ways = {
    AB: step(placed, 'receive'),
    AP: step(placed, 'acknowledge', { promisedOn: day(promisedOn) }, 'Goed'),
    RE: step(placed, 'refuse', { reason: 'Op' }, 'Op'),
    CA: step(placed, 'propose', { proposal: offer }, offer.note),
  };
  for (const [code, way] of Object.entries(ways)) {
    const document = orderResponseDocument(sourcesFor(way));
    const answer = document && granted(readOrderResponse(writeXml(document)));
    expect(answer).toMatchObject({ code, orderReference: order.number, supplier: bodies.supplier, buyer: bodies.buyer });
    if (answer?.code === 'CA') expect(proposalIn(answer, placed.order)).toEqual({ ok: true, value: offer });
    if (answer?.code === 'AP') expect(answer).toMatchObject({ promisedOn, note: 'Goed' });
  }
  expect(orderResponseDocument(sourcesFor(placed))).toBeUndefined();
});
