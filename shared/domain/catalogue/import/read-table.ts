import { type Cell, type FileRow, type FileTable, isBlank, letterOf, shownCell } from './cell.ts';
import { type ImportColumn, normalHead } from './columns.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Read } from './read-value.ts';

/** A row with its cells by the key of their column; what no column names is found, not read. */
export interface KeyedRow {
  readonly sheet: string;
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly withdraws: boolean;
}

export interface KeyedTable {
  readonly rows: readonly KeyedRow[];
  /** Keys of the columns that the file has. */
  readonly keys: ReadonlySet<string>;
  /** What is wrong with the table as a whole; then no row of it is worth reading. */
  readonly findings: readonly Finding<FindingCode>[];
  /** What is wrong with single rows, by their number. */
  readonly perRow: ReadonlyMap<number, readonly Finding<FindingCode>[]>;
  readonly place: (row: KeyedRow, key: string) => Pick<Finding, 'sheet' | 'row' | 'column' | 'head'>;
}

const isEmpty = ({ cells }: FileRow) => cells.every(isBlank);

const headFindings = (table: FileTable, columns: readonly ImportColumn[]): readonly Finding<FindingCode>[] => {
  const { sheet, offset, head } = table;
  const known = new Set(columns.map((column) => normalHead(column.head)));
  const heads = head.cells.map((cell) => (isBlank(cell) ? '' : normalHead(shownCell(cell))));
  const at = (index: number) => ({ sheet, row: head.number, column: letterOf(index + offset) });
  return [
    ...heads.flatMap((name, index): readonly Finding<FindingCode>[] => {
      if (name === '') return [];
      const found = shownCell(head.cells[index]);
      if (!known.has(name)) return [{ ...at(index), code: 'unknown-column', found }];
      return heads.indexOf(name) === index ? [] : [{ ...at(index), code: 'duplicate-column', found }];
    }),
    // A document has no columns that could be missing: what a line of it leaves out is told at that line.
    ...(table.elements ? [] : columns)
      .filter((column) => column.needed && !heads.includes(normalHead(column.head)))
      .map((column): Finding<FindingCode> => ({ sheet, row: head.number, code: 'missing-column', expected: column.head })),
  ];
};

/** Lays the columns of a template over a table of a file, by their heads, in whatever order they stand. */
export const keyedTable = (table: FileTable, columns: readonly ImportColumn[]): KeyedTable => {
  const byHead = new Map(columns.map((column) => [normalHead(column.head), column]));
  const keys = table.head.cells.map((cell) => (isBlank(cell) ? undefined : byHead.get(normalHead(shownCell(cell)))?.key));
  const where = new Map(keys.flatMap((key, index) => (key === undefined ? [] : [[key, index] as const])));
  const heads = new Map(columns.map(({ key, head }) => [key, head]));
  const { elements } = table;
  const filled = table.rows.filter((row) => elements !== undefined || !isEmpty(row));
  const perRow = filled.flatMap((row) => {
    const extra = row.cells.findIndex((cell, index) => keys[index] === undefined && !isBlank(cell));
    if (row.findings) return [[row.number, row.findings] as const];
    return extra < 0
      ? []
      : [
          [
            row.number,
            [
              {
                sheet: table.sheet,
                row: row.number,
                column: letterOf(extra + table.offset),
                code: 'extra-cells',
                found: shownCell(row.cells[extra]),
              } satisfies Finding<FindingCode>,
            ],
          ] as const,
        ];
  });
  return {
    findings: headFindings(table, columns),
    keys: new Set(where.keys()),
    perRow: new Map(perRow),
    rows: filled.map(({ sheet = table.sheet, number, hidden, cells, withdraws = false }) => ({
      sheet,
      number,
      hidden,
      cells: new Map([...where].map(([key, index]) => [key, cells[index]])),
      withdraws,
    })),
    place: (row, key) => {
      if (elements) return { sheet: row.sheet, row: row.number, ...(elements.has(key) && { head: elements.get(key) }) };
      const index = where.get(key);
      return {
        sheet: row.sheet,
        row: row.number,
        ...(index !== undefined && { column: letterOf(index + table.offset) }),
        ...(heads.has(key) && { head: heads.get(key) }),
      };
    },
  };
};

/** Reads cells of one row one by one, gathering what is wrong. */
export const makeRowReader = (table: Pick<KeyedTable, 'place' | 'keys'>, row: KeyedRow) => {
  const findings: Finding[] = [];
  const wrong = (key: string, code: string, expected?: string, found = shownCell(row.cells.get(key))) => {
    findings.push({ ...table.place(row, key), code, ...(found !== '' && { found }), ...(expected !== undefined && { expected }) });
  };
  return {
    findings,
    wrong,
    withdraws: row.withdraws,
    /** Whether the file says anything about it, if only that there is none. */
    has: (key: string) => table.keys.has(key) && !(row.withdraws && isBlank(row.cells.get(key))),
    cell: (key: string) => row.cells.get(key),
    read<T>(key: string, reader: (cell: Cell) => Read<T>): T | undefined {
      const read = reader(row.cells.get(key));
      if (!('wrong' in read)) return read.value;
      wrong(key, read.wrong, read.expected);
      return undefined;
    },
  };
};

export type RowReader = ReturnType<typeof makeRowReader>;
