import { expect, test } from 'vitest';
import type { Paper } from '../../../functions/documents/paper.ts';
import { orderForm } from '../../../functions/documents/papers/order-form.ts';
import { breakLines } from '../../../functions/documents/pdf/lines.ts';
import { renderPdf } from '../../../functions/documents/pdf/render-pdf.ts';
import { printable } from '../../../functions/documents/printable.ts';
import { aChoice } from '../../support/builders.ts';
import { anOrder, noon } from '../../support/orders.ts';
import { anOrderFile, flowOf, leftmostOf, pagesOf, propertiesOf, structureOf } from '../../support/papers.ts';

const formOf = (lines: number, overrides = {}): Paper => {
  const choices = Array.from({ length: lines }, (_, index) => aChoice({ quantity: index + 1, options: index % 2 ? [] : ['trekhaak'] }));
  const paper = orderForm(anOrderFile(anOrder({ state: 'placed', placedAt: noon, ...overrides }, choices)));
  if (!paper) throw new Error('every order has an order form');
  return paper;
};

const aPaper = (blocks: Paper['blocks']): Paper => ({ ...formOf(1), blocks });

test('the same paper is the same file, to the byte; another paper has another identifier', async () => {
  const [first, again] = [await renderPdf(formOf(3)), await renderPdf(formOf(3))];
  expect(Buffer.compare(first, again)).toBe(0);
  const idOf = (bytes: Uint8Array) => /\/ID \[<([0-9a-f]+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const other = await renderPdf(formOf(3, { remarks: 'Anders' }));
  expect(idOf(first)).toMatch(/^[0-9a-f]{32}$/);
  expect(idOf(other)).not.toBe(idOf(first));
});

test('it says what it is, in Dutch, with the date of what it tells', async () => {
  const { info, marks } = await propertiesOf(await renderPdf(formOf(1)));
  expect(info).toMatchObject({
    Title: 'Bestelbon 2026-0123-4567',
    Author: 'Gemeente Voorbeeld',
    Language: 'nl-BE',
    CreationDate: 'D:20260615100000Z',
    ModDate: 'D:20260615100000Z',
    PDFFormatVersion: '1.7',
  });
  expect(marks).toMatchObject({ Marked: true });
});

test('a screen reader finds headings, lists and tables in the order in which they stand', async () => {
  const roles = await structureOf(await renderPdf(formOf(2)));
  const outline = roles.filter((role) => ['H1', 'Sect', 'L', 'H2', 'Table', 'THead', 'TBody', 'TFoot'].includes(role));
  expect(outline).toEqual(['H1', 'Sect', 'Sect', 'L', 'H2', 'Table', 'THead', 'TBody', 'TFoot', 'H2', 'L']);
  expect(roles.filter((role) => role === 'TR')).toHaveLength(1 + 2 + 5);
});

test('twenty lines go over several pages: none is lost, the head is repeated, pages are counted, the sums have a row beside them', async () => {
  const pages = await pagesOf(await renderPdf(formOf(20)));
  expect(pages.length).toBeGreaterThan(1);
  const flow = pages.join('\n');
  for (let line = 1; line <= 20; line += 1) expect(flow).toMatch(new RegExp(`^${line} Merk Stadswagen`, 'm'));
  for (const [index, page] of pages.entries()) expect(page).toContain(`Bladzijde ${index + 1} van ${pages.length}`);
  const withRows = pages.filter((page) => /^\d+ Merk Stadswagen/m.test(page));
  for (const page of withRows) expect(page).toContain('Omschrijving');
  const last = pages.find((page) => page.includes('Totaal exclusief btw'));
  expect(last).toMatch(/^20 Merk Stadswagen/m);
});

test.each([3, 9, 10, 11, 12, 13, 14, 15])('with %i lines the sums never stand alone on a page', async (lines) => {
  const pages = await pagesOf(await renderPdf(formOf(lines)));
  expect(pages.find((page) => page.includes('Totaal inclusief btw'))).toMatch(/^\d+ Merk Stadswagen/m);
});

test('a row that is taller than a page is cut, and nothing of it is lost', async () => {
  const words = Array.from({ length: 2_500 }, (_, index) => `woord${index}`);
  const table = {
    kind: 'table',
    caption: 'x',
    columns: [
      { head: 'Nr.', width: 1 },
      { head: 'Tekst', width: 3 },
    ],
    rows: [[{ text: '1' }, { text: words.join(' ') }]],
  } as const;
  const bytes = await renderPdf(aPaper([table]));
  expect((await pagesOf(bytes)).length).toBeGreaterThan(2);
  const flow = await flowOf(bytes);
  expect(words.filter((word) => !flow.includes(word))).toEqual([]);
});

test('long texts and words that fit on no line are broken, and stay between the margins', async () => {
  const word = 'donaudampfschifffahrtsgesellschaft'.repeat(12);
  const flow = (await flowOf(await renderPdf(aPaper([{ kind: 'paragraph', text: `Voor ${word} na\nen verder` }])))).replaceAll(' ', '');
  expect(flow).toContain(`Voor${word}naenverder`);
  expect(breakLines('aaa bbb\u00a0ccc dddddddd', 6, (text) => text.length)).toEqual(['aaa', 'bbb\u00a0cc', 'c', 'dddddd', 'dd']);
  expect(breakLines('', 6, (text) => text.length)).toEqual(['']);
});

test('a total that names somebody at length is broken too, between the margins and with its amount', async () => {
  const term = `Voor ${'Opdrachthoudende Vereniging van Gemeenten '.repeat(4)}, exclusief btw`;
  const bytes = await renderPdf(
    aPaper([
      {
        kind: 'table',
        caption: 'Bedragen',
        columns: [{ head: 'Nr.', width: 1 }],
        rows: [[{ text: '1' }]],
        totals: [
          { term, amount: '€ 36,00', strong: true },
          { term: 'Korting', amount: '€ 5,00' },
        ],
      },
    ]),
  );
  expect(await leftmostOf(bytes)).toBeGreaterThan(50);
  expect(await flowOf(bytes)).toContain('Gemeenten , exclusief btw');
});

test('sample data is marked on every page, other data nowhere', async () => {
  for (const page of await pagesOf(await renderPdf(formOf(20, { sample: true })))) expect(page).toContain('VOORBEELDGEGEVENS');
  expect(await flowOf(await renderPdf(formOf(20)))).not.toContain('VOORBEELDGEGEVENS');
});

test('characters without a shape do not reach the paper; strange ones do no harm', async () => {
  expect(printable(' a\u202eb\u0000c\ud800\td\r\ne\u0301 ')).toBe('abc d\né');
  const flow = await flowOf(await renderPdf(aPaper([{ kind: 'paragraph', text: 'Čapek, Łódź, Şişli, ≥ 5 € – “ja” 漢字 👍' }])));
  expect(flow).toContain('Čapek, Łódź, Şişli, ≥ 5 € – “ja”');
});
