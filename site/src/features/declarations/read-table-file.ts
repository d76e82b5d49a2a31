import { maximumFileBytes } from '../../../../shared/contract/define-route.ts';
import { sheetTable } from '../../../../shared/domain/catalogue/import/sheet-table.ts';
import { type DeclaredTable, linesInTable, linesInText, mostTableLines } from '../../../../shared/domain/commissions/declared-table.ts';
import { type Result, refuse } from '../../../../shared/domain/result.ts';
import { textIn, wideTextIn } from '../../../../shared/domain/text/text-in.ts';

export type TableFileRefusal = 'import-layout' | 'file-large' | 'file-kind' | 'file-damaged';

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** The first sheet that holds anything. The reader is only fetched when there is a workbook to read. */
const linesInWorkbook = async (bytes: Uint8Array): Promise<Result<DeclaredTable, TableFileRefusal>> => {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: 10 * mostTableLines });
    const table = sheets.map(sheetTable).find((found) => found !== undefined);
    return table
      ? linesInTable(table)
      : refuse('import-layout', { findings: [{ sheet: sheets[0]?.name ?? '', row: 1, code: 'no-lines' }] });
  } catch {
    // Whatever the reader stumbles over, the file is one that no program of worksheets would have written.
    return refuse('file-damaged');
  }
};

/** The lines in a workbook or text file, read on the reader's own device. What it is follows from its content, never from its name. */
export const readTableFile = async (file: File): Promise<Result<DeclaredTable, TableFileRefusal>> => {
  if (file.size > maximumFileBytes) return refuse('file-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isArchive(bytes)) return linesInWorkbook(bytes);
  const text = wideTextIn(bytes) ?? textIn(bytes);
  return text === undefined ? refuse('file-kind') : linesInText(text, file.name);
};
