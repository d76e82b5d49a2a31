import { readXlsx, type Sheet } from 'hucre/xlsx';
import { type Cell, type FileTable, type ImportTables, mostRows } from '../../../shared/domain/catalogue/import/cell.ts';
import { sheetNames } from '../../../shared/domain/catalogue/import/columns.ts';
import type { FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { isLocalDate } from '../../../shared/domain/time/local-date.ts';

const errorValue = /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|N\/B|WAARDE!|VERW!|NAAM\?|GETAL!|DEEL\/0!)$/;

const cellOf = (sheet: Sheet, row: number, column: number): Cell => {
  const formula = sheet.cells?.get(`${row},${column}`)?.formula;
  if (formula !== undefined) return { formula };
  const value: unknown = sheet.rows[row]?.[column];
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    return isLocalDate(day) ? { date: day } : { error: String(value) };
  }
  if (typeof value === 'string') return errorValue.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

const tableOf = (sheet: Sheet): FileTable | undefined => {
  const rows = sheet.rows.map((cells, row) => ({
    number: row + 1,
    hidden: sheet.rowDefs?.get(row)?.hidden === true,
    cells: Array.from({ length: cells.length }, (_, column) => cellOf(sheet, row, column)),
  }));
  const [head, ...rest] = rows;
  return head && { sheet: sheet.name, offset: 0, head, rows: rest };
};

const layout = (sheet: string, code: FindingCode, expected: string) =>
  refuse('import-layout', { findings: [{ sheet, row: 1, code, expected }] });

const isNamed = (name: string) => (sheet: Pick<Sheet, 'name'>) => sheet.name.trim().toLowerCase() === name.toLowerCase();

/** The tables in a workbook, by the names of its sheets; other sheets are the supplier's own business. */
export const tablesInWorkbook = async (bytes: Uint8Array): Promise<Result<ImportTables, 'import-layout' | 'file-mismatch'>> => {
  const wanted = [sheetNames.models, sheetNames.options].map(isNamed);
  let sheets: readonly Sheet[];
  try {
    ({ sheets } = await readXlsx(bytes, { sheets: (info) => wanted.some((is) => is(info)), maxRows: mostRows + 2 }));
  } catch {
    // The archive is sound, so it is the workbook inside that no program could have written.
    return refuse('file-mismatch');
  }
  const [modelSheet, optionSheet] = wanted.map((is) => sheets.find(is));
  if (!modelSheet) return layout(sheetNames.models, 'missing-sheet', sheetNames.models);
  const tooLong = sheets.find(({ rows }) => rows.length > mostRows + 1);
  if (tooLong) return layout(tooLong.name, 'too-many-rows', `${mostRows}`);
  const models = tableOf(modelSheet);
  if (!models || models.rows.length === 0) return layout(modelSheet.name, 'no-rows', sheetNames.models);
  const options = optionSheet && tableOf(optionSheet);
  return ok({ models, ...(options && { options }) });
};
