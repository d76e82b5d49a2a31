import type { LocalDate } from '../../time/local-date.ts';
import type { Finding, FindingCode } from './finding.ts';

/**
 * What a cell of a workbook, a field of a text file or an element of a document holds; a formula is told apart from what
 * it once gave, and what an element says from what an element of its kind may say.
 */
export type Cell =
  | undefined
  | string
  | number
  | boolean
  | { readonly date: LocalDate }
  | { readonly formula: string }
  | { readonly error: string }
  | { readonly wrong: FindingCode; readonly found: string; readonly expected?: string | undefined };

export interface FileRow {
  /** As it is numbered in the file, from 1. */
  readonly number: number;
  /** Somebody hid it, or a filter did: it counts as any other. */
  readonly hidden: boolean;
  readonly cells: readonly Cell[];
  /** What the part of a document is called that is this row; absent: as its table is. */
  readonly sheet?: string | undefined;
  /** What is already known to be wrong with it. */
  readonly findings?: readonly Finding<FindingCode>[] | undefined;
  /** It says that its model leaves the range, and nothing else where it is blank. */
  readonly withdraws?: boolean | undefined;
}

/** Rows of one kind with the row that names their columns. */
export interface FileTable {
  readonly sheet: string;
  /** Columns that stand before the first of `cells`. */
  readonly offset: number;
  readonly head: FileRow;
  readonly rows: readonly FileRow[];
  /** Of a document: what its elements are called, by the key of the column that they stand for. */
  readonly elements?: ReadonlyMap<string, string> | undefined;
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

const shownObject = (cell: Exclude<Cell, undefined | string | number | boolean | { readonly date: LocalDate }>): string =>
  ('formula' in cell ? `=${cell.formula}` : 'wrong' in cell ? cell.found : cell.error).slice(0, 80);

/** A cell as the supplier sees it, to be shown beside what is expected. */
export const shownCell = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'date' in cell ? cell.date : shownObject(cell);
  if (typeof cell === 'boolean') return cell ? 'WAAR' : 'ONWAAR';
  return (typeof cell === 'number' ? String(cell).replace('.', ',') : cell).slice(0, 80);
};

/** More rows than any range has; more would only be a mistake, or meant to do harm. */
export const mostRows = 50_000;
