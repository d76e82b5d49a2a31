import { expect, test } from 'vitest';
import { renderDocx } from '../../../functions/documents/docx/render-docx.ts';
import { choicePaper } from '../../../functions/documents/papers/choice-paper.ts';
import { decision } from '../../../functions/documents/papers/decision.ts';
import { modelSheet } from '../../../functions/documents/papers/model-sheet.ts';
import { quotePaper } from '../../../functions/documents/papers/quote-paper.ts';
import { isPrintable } from '../../../functions/documents/pdf/printable-picture.ts';
import { renderPdf } from '../../../functions/documents/pdf/render-pdf.ts';
import { plus } from '../../../shared/domain/money/cents.ts';
import type { QuoteId } from '../../../shared/domain/ordering/order.ts';
import { type ComparedModel, recordedAttributes } from '../../../shared/domain/quotes/choice-record.ts';
import type { Quote } from '../../../shared/domain/quotes/quote.ts';
import { euro } from '../../../shared/domain/text/numbers.ts';
import {
  aBody,
  aCategory,
  aChoice,
  aFramework,
  aLot,
  aModel,
  anOption,
  anOrganisation,
  aVersion,
  bodies,
  day,
} from '../../support/builders.ts';
import { anOrder, noon, someone } from '../../support/orders.ts';
import { altTextsOf, anOrderFile, flowOf, partsOf } from '../../support/papers.ts';
import { aJpeg, aPng, aWebp, pngWith } from '../../support/pictures.ts';
import { granted } from '../../support/purchases.ts';

const amount = (cents: number) => euro(cents).replaceAll('\u00a0', ' ');
const supplier = aBody(bodies.supplier, 'supplier', 'Leverancier');
const order = anOrder({}, [aChoice({ quantity: 2, options: ['trekhaak'] })]);

test('a technical sheet shows what was configured, what it costs and what else could be chosen', async () => {
  const version = aVersion({ options: [anOption(), anOption({ id: 'zwaailicht', name: 'Zwaailicht' })], deliveryWeeks: 12 });
  const file = { model: aModel(), version, category: aCategory(), framework: aFramework(), lot: aLot(), supplier };
  const text = await flowOf(await renderPdf(granted(modelSheet(file, ['trekhaak']))));
  expect(text).toContain('Rijbereik 400 km');
  expect(text).toContain('+ Trekhaak € 800,00 −€ 80,00');
  expect(text).toContain('Nettoprijs exclusief btw € 27.720,00');
  expect(text).toContain('Andere opties Optie Catalogusprijs Zwaailicht € 800,00');
  expect(text).toContain('ongeveer 12 weken');
  expect(modelSheet(file, ['bestaat-niet'])).toMatchObject({ ok: false, code: 'invalid-choice' });
});

test('a technical sheet shows the main picture with what is to be seen on it, and is the same file each time', async () => {
  const file = { model: aModel(), version: aVersion(), category: aCategory(), framework: aFramework(), lot: aLot(), supplier };
  const picture = { sha256: 'a'.repeat(64), width: 96, height: 64, alt: 'Een grijs vlak' };
  const sheet = granted(modelSheet(file, [], picture));
  const pictures = new Map([[picture.sha256, aPng()]]);
  const first = await renderPdf(sheet, pictures);
  expect(Buffer.from(first).toString('latin1')).toMatch(/\/Subtype \/Image[\s\S]*\/Width 96/);
  expect(await renderPdf(sheet, pictures)).toEqual(first);
  expect(await altTextsOf(first)).toContain('Een grijs vlak');
  const shaded = granted(modelSheet(file, [], { ...picture, sha256: 'b'.repeat(64) }));
  expect(await renderPdf(shaded, new Map([['b'.repeat(64), aPng({ shade: 9 })]]))).not.toEqual(first);
});

test('a picture goes into a paper as it is, or not at all', () => {
  expect(isPrintable('image/png', aPng())).toBe(true);
  expect(isPrintable('image/png', pngWith('tRNS', '\0\0\0\0\0\0'))).toBe(false);
  expect(isPrintable('image/jpeg', aJpeg())).toBe(true);
  expect(isPrintable('image/webp', aWebp(0))).toBe(false);
});

const quote: Quote = {
  id: '0'.repeat(26) as QuoteId,
  number: 'O-2026-1',
  state: 'offered',
  version: 2,
  buyer: order.buyer,
  buyerName: order.buyerName,
  supplier: order.supplier,
  supplierName: order.supplierName,
  framework: order.framework,
  frameworkTitle: order.frameworkTitle,
  lot: order.lot,
  lotTitle: order.lotTitle,
  authority: order.authority,
  lines: order.lines.map((line) => ({ ...line, wishes: 'Met laadklep' })),
  totals: order.totals,
  wishes: 'Graag voor de winter',
  offer: {
    lines: order.lines,
    answers: [{ line: 1, deliveryWeeks: 10, note: 'Laadklep van 500 kg' }],
    commission: order.commission,
    totals: order.totals,
    terms: order.terms,
    validUntil: day('2026-07-15'),
    note: 'Met dank voor uw aanvraag',
    by: someone,
    at: noon,
  },
  createdAt: noon,
  updatedAt: noon,
  sample: false,
};

test('a quote bears the offered lines with wish and answer, its figures and its validity, and no commission', async () => {
  const paper = quotePaper({ quote, buyer: anOrganisation(), supplier });
  const text = await flowOf(await renderPdf(paper ?? expect.unreachable()));
  expect(text).toContain('Gevraagd: Met laadklep Antwoord: Laadklep van 500 kg Levertermijn: 10 weken vanaf de bestelling');
  expect(text).toContain(`Totaal exclusief btw ${amount(order.totals.net)}`);
  expect(text).toContain(`Totaal inclusief btw ${amount(plus(order.totals.net, order.totals.vat))}`);
  expect(text).toContain('Geldig tot en met 15/07/2026');
  expect(text).not.toContain(amount(order.totals.commission));
  const { offer: _, ...unanswered } = quote;
  expect(quotePaper({ quote: unanswered, buyer: anOrganisation(), supplier })).toBeUndefined();
});

test('a quote that was let go of says that it no longer holds', () => {
  const lapsed = { kind: 'notice', text: 'Deze offerte geldt niet meer.' };
  const blocksIn = (state: Quote['state']) => quotePaper({ quote: { ...quote, state }, buyer: anOrganisation(), supplier })?.blocks;
  for (const state of ['declined', 'rejected', 'withdrawn', 'expired'] as const) expect(blocksIn(state)).toContainEqual(lapsed);
  for (const state of ['offered', 'countered', 'accepted'] as const) expect(blocksIn(state)).not.toContainEqual(lapsed);
});

test('a choice record lays the models side by side with the figures of that day, and says which was chosen and why', async () => {
  const compared = (name: string): ComparedModel => ({
    line: { ...(order.lines[0] ?? expect.unreachable()), name },
    totals: order.totals,
    categoryName: 'Personenwagen',
    supplier: order.supplier,
    supplierName: order.supplierName,
    frameworkTitle: order.frameworkTitle,
    lot: order.lot,
    lotTitle: order.lotTitle,
    attributes: recordedAttributes(aCategory(), aVersion()),
  });
  const record = {
    id: '0'.repeat(26),
    buyer: order.buyer,
    buyerName: order.buyerName,
    title: 'Wagen voor de groendienst',
    on: day('2026-06-15'),
    models: [compared('Stadswagen'), compared('Landwagen')],
    winner: 2,
    criteria: 'Rijbereik en prijs',
    motivation: 'Het grootste rijbereik.',
    by: someone,
    at: noon,
    sample: false,
  };
  const text = await flowOf(await renderPdf(choicePaper(record)));
  expect(text).toContain('Gekozen Merk Landwagen');
  expect(text).toContain(`Nettoprijs ${amount(order.totals.net)} ${amount(order.totals.net)}`);
  expect(text).toContain('Rijbereik 400 km 400 km');
  expect(text).toContain('Het grootste rijbereik.');
});

test('a decision as a text document opens, says the same as on paper, and is the same each time', async () => {
  const paper = decision(anOrderFile(order), ['Met é, ë, € en <tekens> & “aanhalingen”']);
  const bytes = await renderDocx(paper);
  const parts = partsOf(bytes);
  const texts = (parts['word/document.xml'] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ');
  expect(parts['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml');
  expect(parts['word/document.xml']).toMatch(/^<\?xml/);
  expect(texts).toContain('&lt;tekens&gt; &amp; “aanhalingen”');
  for (const figure of [order.totals.net, order.totals.cost, order.totals.costWithVat]) expect(texts).toContain(amount(figure));
  for (const heading of ['Juridische grond', 'Feiten en context', 'Motivering', 'Financiële gevolgen', 'Besluit'])
    expect(texts).toContain(heading);
  expect(parts['word/document.xml']).toContain('w:tblHeader');
  expect(parts['word/styles.xml']).toContain('nl-BE');
  expect(parts['docProps/core.xml']).toContain('2026-06-15T10:00:00Z');
  expect(Buffer.compare(bytes, await renderDocx(paper))).toBe(0);
});

test('a text document holds no character that XML cannot hold, because Word refuses it whole', async () => {
  const paper = decision(anOrderFile(order), ['Het \uffffgrootste\ufffe rijbereik.']);
  expect(partsOf(await renderDocx(paper))['word/document.xml']).toContain('>Het grootste rijbereik.<');
});
