import { isLocalDate } from '../../time/local-date.ts';
import type { Cell, FileTable } from './cell.ts';

/** A sheet as the reader of workbooks answers it, as far as tables need it. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly cells?: { get(key: string): { readonly formula?: string | undefined } | undefined } | undefined;
  readonly rowDefs?: { get(row: number): { readonly hidden?: boolean | undefined } | undefined } | undefined;
}

const errorValue = /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|N\/B|WAARDE!|VERW!|NAAM\?|GETAL!|DEEL\/0!)$/;

const cellOf = (sheet: ReadSheet, row: number, column: number): Cell => {
  const formula = sheet.cells?.get(`${row},${column}`)?.formula;
  if (formula !== undefined) return { formula };
  const value = sheet.rows[row]?.[column];
  if (value instanceof Date) {
    const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    return isLocalDate(day) ? { date: day } : { error: String(value) };
  }
  if (typeof value === 'string') return errorValue.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

/** A sheet as a table: its first row names the columns. Undefined when it holds nothing. */
export const sheetTable = (sheet: ReadSheet): FileTable | undefined => {
  const rows = sheet.rows.map((cells, row) => ({
    number: row + 1,
    hidden: sheet.rowDefs?.get(row)?.hidden === true,
    cells: Array.from({ length: cells.length }, (_, column) => cellOf(sheet, row, column)),
  }));
  const [head, ...rest] = rows;
  return head && { sheet: sheet.name, offset: 0, head, rows: rest };
};
