import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderDocument } from '../../../functions/documents/ubl/order.document.ts';
import { orderCancellationDocument } from '../../../functions/documents/ubl/order-cancellation.document.ts';
import { orderChangeDocument } from '../../../functions/documents/ubl/order-change.document.ts';
import { parseXml } from '../../../functions/documents/ubl/parse-xml.ts';
import { cbc, ublDocument } from '../../../functions/documents/ubl/xml-element.ts';
import { allAt, type XmlNode } from '../../../functions/documents/ubl/xml-node.ts';
import { modelId } from '../../../shared/domain/frameworks/ids.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import type { Order, OrderLine } from '../../../shared/domain/ordering/order.ts';
import { reduceTo } from '../../../shared/domain/ordering/reduce.ts';
import { versions } from '../../support/arbitraries.ts';
import { aChoice, aForm, aFramework, aLot, aModel, aVatRule, kboOf } from '../../support/builders.ts';
import { anOrder, inputsFor } from '../../support/orders.ts';
import { granted } from '../../support/purchases.ts';
import { centsIn, received, sourcesFor, step, textIn, textsAt, told } from '../../support/ubl.ts';

/** Texts as people type them, and as nobody should be able to. */
const texts = (maxLength = 60): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength }),
      fc.string({ unit: 'binary', minLength: 1, maxLength }),
      fc.constantFrom(
        '<b>&amp;"\'>',
        ']]>',
        '<!--',
        '<?xml?>',
        '\u0000\u0001\u001f',
        '\r\n\t',
        '\ud800',
        '\ufffe',
        'é'.repeat(4_000),
        '🚲'.repeat(500),
      ),
    )
    .filter((text) => text.trim() !== '');

/** What a reader gets of a text: all of it, but for what XML cannot hold. */
const asRead = (text: string): string =>
  text.toWellFormed().replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');

const orders = (): fc.Arbitrary<Order> =>
  fc
    .record({
      drawn: fc.array(fc.record({ version: versions(), quantity: fc.integer({ min: 1, max: 40 }) }), { minLength: 1, maxLength: 6 }),
      months: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
      rate: fc.constantFrom(0, 600, 1_200, 2_100),
      shares: fc.subarray([2_000, 3_000, 5_000], { minLength: 0 }).map((some) => (some.length === 3 ? some : [])),
      form: fc.record({
        remarks: fc.option(texts(), { nil: undefined }),
        name: texts(),
        reference: texts(),
        site: fc.option(texts(), { nil: undefined }),
      }),
    })
    .map(({ drawn, months, rate, shares, form }) => {
      const models = drawn.map(({ version }, index) => aModel({ id: modelId(`wagens.01.m-${index}`), versions: [version] }));
      const inputs = inputsFor({
        models,
        lots: [aLot(months === undefined ? {} : { pricing: 'per-month', terms: [months] })],
        frameworks: [aFramework({ vatRules: [aVatRule({ rate: basisPoints(rate) }), aVatRule({ lineType: 'commission' })] })],
      });
      const choices = drawn.map(({ version, quantity }, index) =>
        aChoice({
          model: models[index]?.id ?? modelId('x.x.x'),
          quantity,
          options: version.options.filter(({ requires, excludes }) => requires.length + excludes.length === 0).map(({ id }) => id),
          ...(months !== undefined && { termMonths: months }),
        }),
      );
      const { remarks, name, reference, site } = form;
      const filled = aForm({
        ...(remarks !== undefined && { remarks }),
        contact: { name, email: 'a@b.be' },
        budget: { references: [reference] },
        delivery: { ...aForm().delivery, ...(site !== undefined && { site }) },
        billing: shares.map((share, index) => ({ entity: kboOf(50 + index), name: `Deel ${index}`, share: basisPoints(share) })),
      });
      return anOrder({ ...filled, buyerName: name }, choices, inputs);
    });

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const checkLine = (node: XmlNode, line: OrderLine) => {
  const item = 'cac:LineItem';
  expect(textIn(node, `${item}/cbc:ID`)).toBe(String(line.number));
  expect(centsIn(node, `${item}/cbc:LineExtensionAmount`)).toBe(line.net);
  expect(centsIn(node, `${item}/cac:Price/cbc:PriceAmount`)).toBe(line.unitPrice.net);
  const quantity = Number(textIn(node, `${item}/cbc:Quantity`));
  expect(quantity * line.unitPrice.net).toBe(line.net);
  expect(quantity).toBe(line.quantity * (line.termMonths ?? 1));
  const allowance = `${item}/cac:Price/cac:AllowanceCharge` as const;
  if (line.unitPrice.discount > 0) {
    expect(centsIn(node, `${allowance}/cbc:Amount`)).toBe(line.unitPrice.discount);
    expect(centsIn(node, `${allowance}/cbc:BaseAmount`)).toBe(line.unitPrice.model + line.unitPrice.options);
  } else expect(textIn(node, `${allowance}/cbc:Amount`)).toBeUndefined();
  const tax = `${item}/cac:Item/cac:ClassifiedTaxCategory` as const;
  expect(centsIn(node, `${tax}/cbc:Percent`)).toBe(line.vatRate);
  expect(textIn(node, `${tax}/cbc:ID`)).toBe(line.vatRate > 0 ? 'S' : 'E');
  const values = textsAt(node, `${item}/cac:Item/cac:AdditionalItemProperty/cbc:Value`);
  for (const { name } of line.options) expect(values.some((value) => value.startsWith(`${name} (`))).toBe(true);
};

/** The rules on sums that the official validator also holds against a document (PEPPOL-T01-R008, R011, R016, R017, R024). */
const checkSums = (document: XmlNode) => {
  const total = (name: string) => centsIn(document, `cac:AnticipatedMonetaryTotal/cbc:${name}`);
  const lines = allAt(document, 'cac:OrderLine').map((line) => centsIn(line, 'cac:LineItem/cbc:LineExtensionAmount'));
  expect(total('LineExtensionAmount')).toBe(sum(lines));
  expect(total('TaxExclusiveAmount')).toBe(total('LineExtensionAmount'));
  expect(total('TaxInclusiveAmount')).toBe(total('TaxExclusiveAmount') + centsIn(document, 'cac:TaxTotal/cbc:TaxAmount'));
  expect(total('PayableAmount')).toBe(total('TaxInclusiveAmount'));
};

const everyElement = (node: XmlNode): readonly XmlNode[] => [node, ...node.children.flatMap(everyElement)];

test('every figure of an order stands in its document, and its sums hold', () => {
  fc.assert(
    fc.property(orders(), (draft) => {
      const document = received(orderDocument(sourcesFor(told(draft))));
      const lines = allAt(document, 'cac:OrderLine');
      expect(lines).toHaveLength(draft.lines.length);
      for (const [index, line] of draft.lines.entries()) checkLine(lines[index] ?? document, line);
      checkSums(document);
      expect(centsIn(document, 'cac:AnticipatedMonetaryTotal/cbc:LineExtensionAmount')).toBe(draft.totals.net);
      expect(centsIn(document, 'cac:TaxTotal/cbc:TaxAmount')).toBe(draft.totals.vat);
    }),
    { numRuns: 150 },
  );
});

test('every text arrives as it was typed, and no element is empty', () => {
  fc.assert(
    fc.property(orders(), (draft) => {
      const document = received(orderDocument(sourcesFor(told(draft))));
      expect(textIn(document, 'cac:BuyerCustomerParty/cac:Party/cac:PartyName/cbc:Name')).toBe(asRead(draft.buyerName));
      expect(textIn(document, 'cbc:AccountingCost')).toBe(asRead(draft.budget.references[0] ?? ''));
      expect(textIn(document, 'cac:Delivery/cac:DeliveryLocation/cbc:Name')).toBe(
        draft.delivery.site === undefined ? undefined : asRead(draft.delivery.site),
      );
      if (draft.remarks !== undefined) expect(textIn(document, 'cbc:Note')).toContain(asRead(draft.remarks));
      for (const { children, text } of everyElement(document)) expect(children.length > 0 || text.trim() !== '').toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('whatever is taken off an order, order and change each have the figures of their own moment', () => {
  fc.assert(
    fc.property(orders(), fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), (draft, less) => {
      const placed = step(told(draft), 'propose', { proposal: { promisedOn: '2026-12-01' as never, lines: [], note: 'Later' } });
      const left = new Map(draft.lines.map(({ number, quantity }, index) => [number, Math.max(0, quantity - (less[index] ?? 0))]));
      const agreed = step(placed, 'agree', granted(reduceTo(draft, left, aFramework().commissionRules)));
      const change = received(orderChangeDocument(sourcesFor(agreed)));
      checkSums(change);
      expect(centsIn(change, 'cac:AnticipatedMonetaryTotal/cbc:LineExtensionAmount')).toBe(agreed.order.totals.net);
      expect(centsIn(change, 'cac:TaxTotal/cbc:TaxAmount')).toBe(agreed.order.totals.vat);
      const order = received(orderDocument(sourcesFor(agreed)));
      expect(centsIn(order, 'cac:AnticipatedMonetaryTotal/cbc:LineExtensionAmount')).toBe(draft.totals.net);
      expect(centsIn(order, 'cac:TaxTotal/cbc:TaxAmount')).toBe(draft.totals.vat);
    }),
    { numRuns: 80 },
  );
});

test('a reason for cancelling arrives as it was typed', () => {
  fc.assert(
    fc.property(texts(), (reason) => {
      const document = received(orderCancellationDocument(sourcesFor(step(told(anOrder()), 'cancel', { reason }, reason))));
      expect(textIn(document, 'cbc:CancellationNote')).toBe(asRead(reason));
    }),
  );
});

test('no bytes make the reader do anything but read or refuse', () => {
  const right = new TextDecoder().decode(new TextEncoder().encode('<a>x</a>'));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(`<a>${text}${right}`)),
      ),
      (bytes) => {
        try {
          expect(parseXml(bytes)).toHaveProperty('children');
        } catch (error) {
          expect((error as Error).name).toBe('DocumentFault');
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('an element is written for every value but none', () => {
  const root = received(ublDocument('Order', cbc('ID', 0), cbc('Note', undefined)));
  expect(root.children.map(({ name }) => name)).toEqual(['ID']);
});
