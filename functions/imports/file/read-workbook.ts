import { readXlsx, type Sheet } from 'hucre/xlsx';
import { type ImportTables, mostRows } from '../../../shared/domain/catalogue/import/cell.ts';
import { sheetNames } from '../../../shared/domain/catalogue/import/columns.ts';
import type { FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { sheetTable } from '../../../shared/domain/catalogue/import/sheet-table.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';

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
  const models = sheetTable(modelSheet);
  if (!models || models.rows.length === 0) return layout(modelSheet.name, 'no-rows', sheetNames.models);
  const options = optionSheet && sheetTable(optionSheet);
  return ok({ models, ...(options && { options }) });
};
