import type { LocalDate } from '../../time/local-date.ts';

/** What a cell of a workbook or a field of a text file holds; a formula is told apart from what it once gave. */
export type Cell =
  | undefined
  | string
  | number
  | boolean
  | { readonly date: LocalDate }
  | { readonly formula: string }
  | { readonly error: string };

export interface FileRow {
  /** As it is numbered in the file, from 1. */
  readonly number: number;
  /** Somebody hid it, or a filter did: it counts as any other. */
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
}

/** Rows of one kind with the row that names their columns. */
export interface FileTable {
  readonly sheet: string;
  /** Columns that stand before the first of `cells`. */
  readonly offset: number;
  readonly head: FileRow;
  readonly rows: readonly FileRow[];
}

export interface ImportTables {
  readonly models: FileTable;
  /** Absent: the file says nothing about options. */
  readonly options?: FileTable | undefined;
}

/** `A`, …, `Z`, `AA`: how a workbook names its columns, the first being 0. */
export const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

export const isBlank = (cell: Cell): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell as the supplier sees it, to be shown beside what is expected. */
export const shownCell = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'date' in cell ? cell.date : 'formula' in cell ? `=${cell.formula}`.slice(0, 80) : cell.error;
  if (typeof cell === 'boolean') return cell ? 'WAAR' : 'ONWAAR';
  return (typeof cell === 'number' ? String(cell).replace('.', ',') : cell).slice(0, 80);
};

/** More rows than any range has; more would only be a mistake, or meant to do harm. */
export const mostRows = 50_000;
