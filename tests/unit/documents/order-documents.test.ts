import { describe, expect, test } from 'vitest';
import { documentMakers } from '../../../functions/documents/ubl/documents.ts';
import { orderDocument } from '../../../functions/documents/ubl/order.document.ts';
import { orderCancellationDocument } from '../../../functions/documents/ubl/order-cancellation.document.ts';
import { orderChangeDocument } from '../../../functions/documents/ubl/order-change.document.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import type { Order, QuoteId } from '../../../shared/domain/ordering/order.ts';
import { reduceTo } from '../../../shared/domain/ordering/reduce.ts';
import { ublDocumentNames, ublDocumentsIn } from '../../../shared/domain/ordering/ubl-documents.ts';
import { aChoice, aFramework, aLot, aModel, aVersion, bodies, day, kboOf } from '../../support/builders.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';
import { centsIn, received, sourcesFor, step, type Told, textIn, textsAt, told } from '../../support/ubl.ts';

const two = [aChoice({ quantity: 3, options: ['trekhaak'] }), aChoice({ quantity: 2 })];
const written = (draft: Order) => received(orderDocument(sourcesFor(told(draft))));
const reduced = ({ order }: Told, quantities: Readonly<Record<number, number>>): Partial<Order> =>
  granted(reduceTo(order, new Map(Object.entries(quantities).map(([line, left]) => [Number(line), left])), aFramework().commissionRules));

describe('an order says', () => {
  const draft = anOrder(
    {
      delivery: {
        address: { street: 'Kade 2', postalCode: '2800', city: 'Mechelen' },
        wantedOn: day('2026-09-15'),
        site: 'Hoppinpunt Markt',
      },
      budget: { references: ['AC000131', 'MJP006171'], projectCode: 'PRJ-1' },
      quote: { id: 'q' as QuoteId, number: 'O-2026-1' },
      remarks: 'Bel eerst',
    },
    two,
  );
  const document = written(draft);

  test.each([
    ['cbc:ID', draft.number],
    ['cbc:IssueDate', '2026-06-15'],
    ['cbc:AccountingCost', 'AC000131; MJP006171'],
    ['cac:QuotationDocumentReference/cbc:ID', 'O-2026-1'],
    ['cac:OriginatorDocumentReference/cbc:ID', '2022/S 001-000001'],
    ['cac:Contract/cbc:ID', 'wagens.01'],
    ['cac:ProjectReference/cbc:ID', 'PRJ-1'],
    ['cac:BuyerCustomerParty/cac:Party/cbc:EndpointID', bodies.buyer],
    ['cac:BuyerCustomerParty/cac:Party/cac:Contact/cbc:ElectronicMail', 'an.peeters@voorbeeld.be'],
    ['cac:SellerSupplierParty/cac:Party/cbc:EndpointID', bodies.supplier],
    ['cac:Delivery/cac:DeliveryLocation/cbc:Name', 'Hoppinpunt Markt'],
    ['cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:CityName', 'Mechelen'],
    ['cac:Delivery/cac:RequestedDeliveryPeriod/cbc:EndDate', '2026-09-15'],
    ['cac:PaymentTerms/cbc:Note', 'Behandeling en betaling binnen 30 dagen.'],
    ['cac:OrderLine/cac:LineItem/cac:Item/cac:SellersItemIdentification/cbc:ID', 'wagens.01.stadswagen'],
  ] as const)('%s', (path, text) => {
    expect(textIn(document, path)).toBe(text);
  });

  test('the buyer’s remarks and what each chosen option costs', () => {
    expect(textIn(document, 'cbc:Note')).toContain('Bel eerst');
    expect(textsAt(document, 'cac:OrderLine/cac:LineItem/cac:Item/cac:AdditionalItemProperty/cbc:Value')).toContain(
      'Trekhaak (in de prijs begrepen: catalogusprijs € 800,00, korting € 80,00)',
    );
  });

  test('nothing of the commission, which is no affair of the supplier', () => {
    expect(draft.totals.commission).toBeGreaterThan(0);
    expect(centsIn(document, 'cac:AnticipatedMonetaryTotal/cbc:PayableAmount')).toBe(draft.totals.net + draft.totals.vat);
  });
});

test('a sample says that it is no real order', () => {
  expect(textIn(written(anOrder({ sample: true })), 'cbc:Note')).toMatch(/^VOORBEELD/);
  expect(textIn(written(anOrder()), 'cbc:Note')).not.toContain('VOORBEELD');
});

test('an order that was never placed gives no document at all', () => {
  const sources = sourcesFor({ order: anOrder(), events: [] });
  for (const name of ublDocumentNames) expect(documentMakers[name](sources)).toBeUndefined();
});

test('a price per month is written as so many months, with pieces and term beside it', () => {
  const inputs = inputsFor({
    lots: [aLot({ pricing: 'per-month', terms: [36] })],
    models: [aModel({ unit: 'maand per wagen', versions: [aVersion()] })],
  });
  const order = anOrder({}, [aChoice({ quantity: 2, termMonths: 36 })], inputs);
  const document = written(order);
  const quantity = 'cac:OrderLine/cac:LineItem/cbc:Quantity';
  expect(textIn(document, quantity)).toBe('72');
  expect(textsAt(document, 'cac:OrderLine/cac:LineItem/cac:Item/cac:AdditionalItemProperty/cbc:Value')).toEqual(
    expect.arrayContaining(['2', '36']),
  );
  expect(centsIn(document, 'cac:OrderLine/cac:LineItem/cbc:LineExtensionAmount')).toBe(order.totals.net);
});

describe('an order that is billed to several bodies', () => {
  const share = (entity: number, of: number) => ({ entity: kboOf(entity), name: `Entiteit ${entity}`, share: basisPoints(of) });
  const payer = 'cac:AccountingCustomerParty/cac:Party/cbc:EndpointID';

  test('names the one with the largest share, and what each of them pays', () => {
    const order = anOrder({ billing: [share(50, 2_000), share(51, 5_000), share(52, 3_000)] });
    const document = written(order);
    expect(textIn(document, payer)).toBe(kboOf(51));
    const amounts = [...(textIn(document, 'cbc:Note') ?? '').matchAll(/€ ([\d.]+,\d\d)/g)].map(([, text = '']) =>
      Number(text.replaceAll(/[.,]/g, '')),
    );
    expect(amounts).toHaveLength(3);
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(order.totals.net);
  });

  test('names nobody beside the buyer when nobody else pays', () => {
    expect(textIn(written(anOrder()), payer)).toBeUndefined();
  });
});

describe('a change', () => {
  const placed = told(anOrder({}, two));
  const proposal = { promisedOn: day('2026-10-01'), lines: [{ line: 1, quantity: 2 }], note: 'Eén minder' };
  const agreed = step(step(placed, 'propose', { proposal }, proposal.note), 'agree', {
    ...reduced(placed, { 1: 2 }),
    promisedOn: proposal.promisedOn,
    firstPromisedOn: proposal.promisedOn,
    proposal: undefined,
  });
  const line = 'cac:OrderLine/cac:LineItem';

  test('tells the order as it is since, and leaves the order itself as it was placed', () => {
    const change = received(orderChangeDocument(sourcesFor(agreed)));
    expect(textIn(change, 'cac:OrderReference/cbc:ID')).toBe(placed.order.number);
    expect(textsAt(change, `${line}/cbc:LineStatusCode`)).toEqual(['3', '4']);
    expect(textsAt(change, `${line}/cbc:Quantity`)).toEqual(['2', '2']);
    expect(centsIn(change, 'cac:AnticipatedMonetaryTotal/cbc:LineExtensionAmount')).toBe(agreed.order.totals.net);
    expect(textIn(change, 'cac:Delivery/cac:RequestedDeliveryPeriod/cbc:EndDate')).toBe('2026-10-01');
    expect(received(orderDocument(sourcesFor(agreed)))).toEqual(received(orderDocument(sourcesFor(placed))));
  });

  test('deletes the lines of which nothing came, and does not delete them twice', () => {
    const partly = step(agreed, 'deliver', {
      lines: agreed.order.lines.map((each) => ({ ...each, delivered: each.number === 1 ? 1 : 0 })),
    });
    const rest = step(partly, 'cancel-rest', reduced(partly, { 1: 1, 2: 0 }), 'Niet meer nodig');
    const change = received(orderChangeDocument(sourcesFor(rest)));
    expect(textIn(change, 'cbc:SequenceNumberID')).toBe('2');
    expect(textsAt(change, `${line}/cbc:LineStatusCode`)).toEqual(['3', '2']);
    expect(textsAt(change, `${line}/cbc:Quantity`)).toEqual(['1', '0']);
    expect(textIn(change, 'cbc:Note')).toContain('Niet meer nodig');
    expect(received(orderDocument(sourcesFor(rest)))).toEqual(received(orderDocument(sourcesFor(placed))));
    expect(ublDocumentsIn(rest.events)).toEqual(['order', 'order-change', 'order-response']);
  });

  test('is not there as long as nothing changed', () => {
    expect(orderChangeDocument(sourcesFor(placed))).toBeUndefined();
  });
});

test('a cancellation tells why, and is not there for an order that was dropped before it was placed', () => {
  const cancelled = step(told(anOrder()), 'cancel', { reason: 'Andere oplossing' }, 'Andere oplossing');
  const document = received(orderCancellationDocument(sourcesFor(cancelled)));
  expect(textIn(document, 'cbc:CancellationNote')).toBe('Andere oplossing');
  expect(textIn(document, 'cac:OrderReference/cbc:ID')).toBe(cancelled.order.number);
  const dropped = step({ order: anOrder(), events: [] }, 'discard');
  expect(orderCancellationDocument(sourcesFor(dropped))).toBeUndefined();
});
