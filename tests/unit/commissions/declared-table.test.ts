import { expect, test } from 'vitest';
import { sheetTable } from '../../../shared/domain/catalogue/import/sheet-table.ts';
import {
  declaredColumns,
  linesInTable,
  linesInText,
  monthIn,
  mostTableLines,
  tableText,
} from '../../../shared/domain/commissions/declared-table.ts';

const read = (text: string) => {
  const found = linesInText(text, 'Geplakt');
  if (!found.ok) throw new Error(JSON.stringify(found.detail));
  return found.value;
};
const refused = (text: string) => {
  const found = linesInText(text, 'Geplakt');
  if (found.ok) throw new Error('was read');
  return (found.detail.findings as readonly { readonly code: string }[])[0];
};

test('what is copied from a worksheet is read by the names of its columns, in any order and beside others', () => {
  const { lines, findings } = read('Klant\tAantal\tBestelnummer\tBedrag\tArtikel\nBerlaar\t2\t2026-AAAA-BBBB\t€ 28.525,00\tWagen\n');
  expect(findings).toEqual([]);
  expect(lines).toEqual([{ row: 2, order: '2026-AAAA-BBBB', model: 'Wagen', quantity: '2', net: '28.525,00', deliveredIn: '' }]);
});

test('without names the columns are those of the template, and the first row is a line', () => {
  const { lines } = read('2026-AAAA-BBBB;Wagen;1;1000,5;10/2026\r\n;;;;\r\n2026-CCCC-DDDD;"Fiets; rood";3;1.000;14/09/2026');
  expect(lines.map(({ net, deliveredIn, row, model }) => [row, model, net, deliveredIn])).toEqual([
    [1, 'Wagen', '1.000,50', '10/2026'],
    [3, 'Fiets; rood', '1.000,00', '09/2026'],
  ]);
});

test('what stands above the names of the columns is passed over, as in the reports of other programs', () => {
  const { lines } = read('Verkoop oktober;;;\n;;;\nBestelling;Model;Aantal;Nettobedrag\n2026-AAAA-BBBB;Wagen;1;5\n');
  expect(lines).toMatchObject([{ row: 4, order: '2026-AAAA-BBBB' }]);
});

test('what cannot be read stays as it was typed, with its row, its column and what is expected', () => {
  const { lines, findings } = read('Bestelling;Model;Aantal;Nettobedrag;Maand\n;Wagen;1,5;1,000.00;13/2026\n');
  expect(lines).toEqual([{ row: 2, order: '', model: 'Wagen', quantity: '1,5', net: '1,000.00', deliveredIn: '13/2026' }]);
  expect(findings.map(({ row, column, code, found, expected }) => [row, column, code, found, expected])).toEqual([
    [2, 'A', 'required', undefined, undefined],
    [2, 'C', 'not-a-quantity', '1,5', '1'],
    [2, 'D', 'not-an-amount', '1,000.00', '28.525,00'],
    [2, 'E', 'not-a-month', '13/2026', '10/2026'],
  ]);
});

test('a table without lines, with too many, without a column or with an open quote is refused with its place', () => {
  expect(refused('Bestelling;Model;Aantal;Nettobedrag\n')).toMatchObject({ code: 'no-lines' });
  expect(refused('  \n')).toMatchObject({ code: 'no-lines' });
  expect(refused('Bestelling;Aantal\n2026-AAAA-BBBB;1')).toMatchObject({ code: 'missing-column', expected: 'Model' });
  expect(refused('a;b;1;"1\n')).toMatchObject({ code: 'open-quote', row: 1 });
  expect(refused('a;b;1;2\n'.repeat(mostTableLines + 1))).toMatchObject({ code: 'too-many-rows', row: mostTableLines + 1 });
});

test('a worksheet gives its own numbers and dates, and no formula', () => {
  const table = sheetTable({
    name: 'Blad1',
    rows: [
      declaredColumns.map(({ head }) => head),
      ['2026-AAAA-BBBB', 'Wagen', 2, 28525.1, new Date('2026-10-14T00:00:00.000Z')],
      ['2026-CCCC-DDDD', 'Wagen', 1, 5, null],
    ],
    cells: new Map([['2,3', { formula: 'SUM(D2)' }]]),
  });
  const found = table && linesInTable(table);
  if (!found?.ok) throw new Error('was not read');
  expect(found.value.lines[0]).toMatchObject({ quantity: '2', net: '28.525,10', deliveredIn: '10/2026' });
  expect(found.value.findings).toMatchObject([{ row: 3, column: 'D', code: 'formula', found: '=SUM(D2)' }]);
});

test('the template is read back as it was written, also where a text looks like a formula', () => {
  const line = { order: '2026-AAAA-BBBB', model: '=1+1 "x"; y', quantity: '2', net: '28.525,00', deliveredIn: '10/2026' };
  expect(read(tableText([line]))).toEqual({ lines: [{ ...line, row: 2 }], findings: [] });
});

test('a month is read as people here write it', () => {
  expect(['10/2026', '1-2026', '2026-10', 'oktober 2026', 'okt-26', 'mrt 2026', 'Maart 2026'].map(monthIn)).toEqual([
    '2026-10',
    '2026-01',
    '2026-10',
    '2026-10',
    '2026-10',
    '2026-03',
    '2026-03',
  ]);
  expect(['13/2026', '2026', 'lente 2026', ''].map(monthIn)).toEqual([undefined, undefined, undefined, undefined]);
});
