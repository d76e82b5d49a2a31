import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writtenTables } from '../../shared/domain/catalogue/import/write-cells.ts';
import { aModel, aPerson, on } from '../support/builders.ts';
import { columnsOf, lot, openImports } from '../support/imports.ts';
import { granted, nextKey } from '../support/purchases.ts';

const columns = columnsOf();
const supplier = aPerson('supplier');

interface Other {
  readonly name?: string;
  readonly price?: CellValue;
  readonly cells?: Map<string, Cell>;
  readonly hidden?: boolean;
}

/** A workbook of one model as a program of the supplier might have saved it. */
const saved = async ({ name = 'Modellen', price = 29_000, cells, hidden = false }: Other) => {
  const [row = []] = writtenTables([aModel()], columns, on).models;
  const values = row.map((cell, index): CellValue => (columns.models[index]?.key === 'listPrice' ? price : ((cell ?? null) as CellValue)));
  const rows: CellValue[][] = [columns.models.map(({ head }) => head), values];
  return writeXlsx({
    sheets: [{ name, rows, ...(cells && { cells }), ...(hidden && { rowDefs: new Map([[1, { hidden: true }]]) }) }],
  });
};

const checked = async (bytes: Uint8Array) => {
  const { imports } = await openImports();
  const job = granted(await imports.start(supplier, { lot, name: 'gamma.xlsx', bytes }, nextKey()));
  return granted(await imports.rows(supplier, job.id, { part: 0 })).items;
};

test('a formula is refused whatever it last gave, since nobody knows whether that still holds', async () => {
  const cells = new Map<string, Cell>([['1,6', { type: 'formula', value: 29_000, formula: 'B2*2', formulaResult: 29_000 }]]);
  expect(await checked(await saved({ cells }))).toMatchObject([
    {
      kind: 'error',
      findings: [{ sheet: 'Modellen', row: 2, column: 'G', head: 'Catalogusprijs (€ excl. btw)', code: 'formula', found: '=B2*2' }],
    },
  ]);
});

test('what a formula that failed left behind is refused', async () => {
  expect(await checked(await saved({ price: '#REF!' }))).toMatchObject([
    { findings: [{ column: 'G', code: 'cell-error', found: '#REF!' }] },
  ]);
});

test('a day is no price', async () => {
  const price = new Date('2026-12-14T00:00:00.000Z');
  expect(await checked(await saved({ price }))).toMatchObject([
    { findings: [{ column: 'G', code: 'not-an-amount', found: '2026-12-14' }] },
  ]);
});

test('a hidden row counts as any other, and is marked', async () => {
  expect(await checked(await saved({ hidden: true }))).toMatchObject([{ kind: 'changed', hidden: true, row: 2 }]);
});

test('a workbook without options leaves the options as they are', async () => {
  expect(await checked(await saved({}))).toMatchObject([{ kind: 'changed', lines: [{ field: 'listPrice' }] }]);
});

test('a workbook without the sheet of models is refused', async () => {
  const { imports } = await openImports();
  expect(await imports.start(supplier, { lot, name: 'x', bytes: await saved({ name: 'Blad1' }) }, nextKey())).toMatchObject({
    code: 'import-layout',
    detail: { findings: [{ code: 'missing-sheet', expected: 'Modellen' }] },
  });
});
