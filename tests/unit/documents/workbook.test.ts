import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { explanationOf } from '../../../functions/documents/exports/explanation.ts';
import { renderWorkbook } from '../../../functions/documents/workbook/render-workbook.ts';
import { sheetOf, type Workbook } from '../../../functions/documents/workbook/workbook.ts';
import { day } from '../../support/builders.ts';
import { noon } from '../../support/orders.ts';
import { partsOf } from '../../support/papers.ts';

interface Row {
  readonly text: string;
  readonly cents?: number | undefined;
}

const rows: readonly Row[] = [
  { text: '=HYPERLINK("https://kwaad.example")', cents: 2_852_505 },
  { text: '+32 470 00 00 00', cents: -150 },
  { text: '-1', cents: 0 },
  { text: '@SUM(A1)' },
  { text: 'Één “lijn” & <nog>\neen' },
];

const aWorkbook = (overrides: Partial<Workbook> = {}): Workbook => ({
  title: 'Proef',
  at: noon,
  explanation: explanationOf({ at: noon, rows: rows.length, cut: false, sample: true, filters: [['Toestand', 'Geplaatst']] }),
  sheets: [
    sheetOf<Row>(
      'Lijst',
      [
        { head: 'Tekst', type: 'text', width: 30, value: ({ text }) => text },
        { head: 'Bedrag', type: 'money', width: 14, value: ({ cents }) => cents },
        { head: 'Korting', type: 'rate', width: 10, value: () => 1_378 },
        { head: 'Dag', type: 'date', width: 12, value: () => day('2026-12-14') },
        { head: 'Moment', type: 'moment', width: 17, value: () => noon },
        { head: 'Aantal', type: 'number', width: 9, value: () => 3 },
      ],
      rows,
    ),
  ],
  ...overrides,
});

const cellsOf = async (bytes: Uint8Array, sheet: number) => (await readXlsx(bytes)).sheets[sheet]?.rows ?? [];

test('what is read back are the same values: texts, euros, rates, days, and moments on the Brussels clock', async () => {
  const [head, ...read] = await cellsOf(await renderWorkbook(aWorkbook()), 0);
  expect(head).toEqual(['Tekst', 'Bedrag', 'Korting', 'Dag', 'Moment', 'Aantal']);
  expect(read.map(([text]) => text)).toEqual(rows.map(({ text }) => text));
  expect(read.map(([, money]) => money)).toEqual([28_525.05, -1.5, 0, null, null]);
  expect(read[0]?.[2]).toBe(0.1378);
  expect(read[0]?.[3]).toEqual(new Date('2026-12-14T00:00:00.000Z'));
  expect(read[0]?.[4]).toEqual(new Date('2026-06-15T12:00:00.000Z'));
  expect(read[0]?.[5]).toBe(3);
});

test('a text that looks like a formula is text', async () => {
  const parts = partsOf(await renderWorkbook(aWorkbook()));
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f');
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="A2" t="s"/);
  expect(parts['xl/sharedStrings.xml']).toContain('=HYPERLINK(');
});

test('the head stays in view and filters its list, amounts have the form of euros', async () => {
  const parts = partsOf(await renderWorkbook(aWorkbook()));
  expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:F6"/>');
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<col min="1" max="1" [^>]*width="30"/);
  expect(parts['xl/styles.xml']).toContain('&quot;€&quot; #,##0.00');
});

test('a sheet explains the list: when, how much, what was filtered, what is left out', async () => {
  const texts = (await cellsOf(await renderWorkbook(aWorkbook()), 1)).flat().join(' ');
  expect(texts).toContain('Gemaakt op 15/06/2026, 12:00 (Belgische tijd)');
  expect(texts).toContain('Toestand Geplaatst');
  expect(texts).toContain('voorbeeldgegevens');
  expect(texts).not.toContain('Onvolledig');
  expect(explanationOf({ at: noon, rows: 10_000, cut: true, sample: false, filters: [] }).map(([term]) => term)).toContain('Onvolledig');
});

test('the same list is the same file, and an empty list is a list', async () => {
  const [first, again] = [await renderWorkbook(aWorkbook()), await renderWorkbook(aWorkbook())];
  expect(Buffer.compare(first, again)).toBe(0);
  const empty = await renderWorkbook(
    aWorkbook({ sheets: [sheetOf('Leeg', [{ head: 'Niets', type: 'text', width: 9, value: () => '' }], [])] }),
  );
  expect(await cellsOf(empty, 0)).toEqual([['Niets']]);
});

test('no part holds a character that XML cannot hold, because Excel refuses the file whole', async () => {
  const bad = 'Gewicht\uffff (kg)\ufffe';
  const sheet = sheetOf('Lijst', [{ head: bad, type: 'text', width: 9, value: () => bad }], [{}]);
  const bytes = await renderWorkbook(aWorkbook({ title: bad, explanation: [[bad, bad]], sheets: [sheet] }));
  expect(Object.values(partsOf(bytes)).join('')).not.toMatch(/[\ufffe\uffff]/);
  expect(await cellsOf(bytes, 0)).toEqual([['Gewicht (kg)'], ['Gewicht (kg)']]);
});
