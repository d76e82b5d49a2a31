import { type Cell, type FileRow, type FileTable, isBlank, letterOf, shownCell } from '../catalogue/import/cell.ts';
import type { Finding, FindingCode } from '../catalogue/import/finding.ts';
import { readAmount, readDate, readNumber, readText } from '../catalogue/import/read-value.ts';
import { ok, type Result, refuse } from '../result.ts';
import { euro } from '../text/numbers.ts';
import { fieldCell, harmless, separatedLines, separatedText, separatorIn } from '../text/separated-text.ts';
import { monthOf, monthPattern } from './declaration.ts';

/** What the columns of a declaration are called, in the order of the template; a supplier’s own file may say it otherwise. */
export const declaredColumns = [
  { field: 'order', head: 'Bestelling', also: ['bestelnummer', 'bestelling nr', 'onze bestelling', 'ordernummer', 'order'] },
  { field: 'model', head: 'Model', also: ['artikel', 'omschrijving', 'product', 'voertuig'] },
  { field: 'quantity', head: 'Aantal', also: ['hoeveelheid', 'stuks', 'qty'] },
  {
    field: 'net',
    head: 'Nettobedrag zonder btw',
    also: ['nettobedrag', 'netto', 'bedrag', 'bedrag zonder btw', 'bedrag excl. btw', 'nettobedrag excl. btw'],
  },
  {
    field: 'deliveredIn',
    head: 'Geleverd of gefactureerd in',
    also: ['geleverd in', 'gefactureerd in', 'leverdatum', 'factuurdatum', 'maand', 'maand van levering'],
  },
] as const;

/** What can be wrong with a cell here, beside what can be wrong with any. */
export type TableFindingCode = FindingCode | 'not-a-month' | 'not-a-quantity' | 'no-lines';
type TableFinding = Finding<TableFindingCode>;
type Read = { readonly value: string | undefined } | { readonly wrong: TableFindingCode; readonly expected?: string | undefined };

type DeclaredField = (typeof declaredColumns)[number]['field'];

/** As many as one declaration holds. */
export const mostTableLines = 500;

/** A row as the form shows it: in its own words where it cannot be read, so that nothing is lost. */
export interface TableLine extends Readonly<Record<DeclaredField, string>> {
  /** Its number in what was pasted or uploaded. */
  readonly row: number;
}

export interface DeclaredTable {
  readonly lines: readonly TableLine[];
  /** Cells that cannot be read, each with what is expected there. */
  readonly findings: readonly TableFinding[];
}

const monthNames = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** `10/2026`, `2026-10`, `oktober 2026`, and `okt-26` as worksheets make of it, as `2026-10`; undefined for anything else. */
export const monthIn = (typed: string): string | undefined => {
  const text = typed.trim().toLowerCase();
  const [, before, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, name = '', named = ''] = /^([a-z]{3})[a-z]*\.?[ /-](\d{4}|\d{2})$/.exec(text) ?? [];
  const index = monthNames.indexOf(name === 'mrt' ? 'maa' : name);
  const month = before
    ? `${year}-${before.padStart(2, '0')}`
    : index < 0
      ? text
      : `${named.padStart(4, '20')}-${String(index + 1).padStart(2, '0')}`;
  return monthPattern.test(month) ? month : undefined;
};

/** `10/2026`, as the form shows it. */
export const typedMonth = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`;

const readMonth = (cell: Cell): Read => {
  const month = typeof cell === 'string' ? monthIn(cell) : undefined;
  if (month !== undefined) return { value: typedMonth(month) };
  const day = readDate(cell);
  if ('wrong' in day) return day.wrong === 'not-a-date' ? { wrong: 'not-a-month', expected: '10/2026' } : day;
  return { value: day.value && typedMonth(monthOf(day.value)) };
};

const readQuantity = (cell: Cell): Read => {
  const read = readNumber(cell);
  if ('wrong' in read && read.wrong !== 'not-a-number') return read;
  const value = 'wrong' in read ? Number.NaN : read.value;
  if (value === undefined) return { value: undefined };
  return Number.isInteger(value) && value >= 1 && value <= 1_000_000
    ? { value: String(value) }
    : { wrong: 'not-a-quantity', expected: '1' };
};

const readNet = (cell: Cell): Read => {
  const read = readAmount(cell);
  return 'wrong' in read ? read : { value: read.value === undefined ? undefined : euro(read.value).replace(/^€\s/, '') };
};

const readers: Readonly<Record<DeclaredField, (cell: Cell) => Read>> = {
  order: readText(40),
  model: readText(200),
  quantity: readQuantity,
  net: readNet,
  deliveredIn: readMonth,
};

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.:*]+$/, '');

const fieldNamed = (cell: Cell): DeclaredField | undefined =>
  typeof cell === 'string'
    ? declaredColumns.find(({ head, also }) => [head, ...also].some((name) => plain(name) === plain(cell)))?.field
    : undefined;

type Places = ReadonlyMap<DeclaredField, number>;

/** Where each field stands by the names in a row; undefined when it names fewer than two, and so heads nothing. */
const placesIn = ({ cells }: FileRow): Places | undefined => {
  const places = new Map<DeclaredField, number>();
  for (const [column, cell] of cells.entries()) {
    const field = fieldNamed(cell);
    if (field !== undefined && !places.has(field)) places.set(field, column);
  }
  return places.size >= 2 ? places : undefined;
};

const asInTemplate: Places = new Map(declaredColumns.map(({ field }, column) => [field, column]));

/** A report may begin with a title, a date and a customer; below that no row heads the table any more. */
const mostRowsAbove = 15;

interface Headed {
  readonly head: FileRow;
  readonly places: Places;
  readonly body: readonly FileRow[];
}

/** The table under the first row that names its columns; without one every row is a line, as in the template. */
const headedTable = (first: FileRow, rows: readonly FileRow[]): Headed => {
  const all = [first, ...rows];
  for (const [index, head] of all.slice(0, mostRowsAbove).entries()) {
    const places = placesIn(head);
    if (places) return { head, places, body: all.slice(index + 1) };
  }
  return { head: first, places: asInTemplate, body: all };
};

/**
 * The lines in a table that a supplier pasted or uploaded. Other columns are left alone, empty rows are passed over, and so is
 * what stands above the row that names the columns; without such a row the first is a line already.
 * Refuses, as findings: a table without lines, with more than a declaration holds, or without a column that it needs.
 */
export const linesInTable = ({ sheet, head: first, rows }: FileTable): Result<DeclaredTable, 'import-layout'> => {
  const { head, places, body } = headedTable(first, rows);
  const layout = (finding: Omit<TableFinding, 'sheet'>) => refuse('import-layout', { findings: [{ sheet, ...finding }] });
  const missing = declaredColumns.find(({ field }) => field !== 'deliveredIn' && !places.has(field));
  if (missing) return layout({ row: head.number, code: 'missing-column', expected: missing.head });
  const filled = body.filter(({ cells }) => !cells.every(isBlank));
  if (filled.length === 0) return layout({ row: head.number, code: 'no-lines' });
  if (filled.length > mostTableLines)
    return layout({ row: filled[mostTableLines]?.number ?? 0, code: 'too-many-rows', expected: `${mostTableLines}` });
  const findings: TableFinding[] = [];
  const lines = filled.map(({ number, cells }): TableLine => {
    const texts = declaredColumns.map(({ field, head: name }) => {
      const column = places.get(field);
      const cell = column === undefined ? undefined : cells[column];
      const read = readers[field](cell);
      const needed = field !== 'deliveredIn' && !('wrong' in read) && read.value === undefined;
      const wrong: { readonly wrong: TableFindingCode; readonly expected?: string | undefined } | undefined =
        'wrong' in read ? read : needed ? { wrong: 'required' } : undefined;
      if (wrong && column !== undefined)
        findings.push({
          sheet,
          row: number,
          column: letterOf(column),
          head: name,
          code: wrong.wrong,
          ...(isBlank(cell) ? {} : { found: shownCell(cell) }),
          ...(wrong.expected !== undefined && { expected: wrong.expected }),
        });
      return [field, 'wrong' in read ? shownCell(cell) : (read.value ?? '')];
    });
    return { ...(Object.fromEntries(texts) as Record<DeclaredField, string>), row: number };
  });
  return ok({ lines, findings });
};

/** The lines in text: copied from a worksheet, or a CSV file with semicolons, commas or tabs. */
export const linesInText = (text: string, sheet: string): Result<DeclaredTable, 'import-layout'> => {
  const bare = text.replace(/^\uFEFF/, '');
  const refused = (finding: Omit<TableFinding, 'sheet'>) => refuse('import-layout', { findings: [{ sheet, ...finding }] });
  const parsed = separatedLines(bare, separatorIn(bare.trimStart()), 10 * mostTableLines);
  if (!parsed.ok) {
    const { row, found } = parsed.detail;
    return refused({
      row: Number(row),
      code: parsed.code,
      ...(typeof found === 'string' && { found }),
      ...(parsed.code === 'too-many-rows' && { expected: `${mostTableLines}` }),
    });
  }
  const [head, ...rows] = parsed.value
    .map(({ number, fields }): FileRow => ({ number, hidden: false, cells: fields.map(fieldCell) }))
    .filter(({ cells }) => !cells.every(isBlank));
  return head ? linesInTable({ sheet, offset: 0, head, rows }) : refused({ row: 1, code: 'no-lines' });
};

/** The template as CSV, holding these lines. */
export const tableText = (lines: readonly Omit<TableLine, 'row'>[]): string =>
  separatedText([
    declaredColumns.map(({ head }) => head),
    ...lines.map((line) => declaredColumns.map((column) => harmless(line[column.field]))),
  ]);
