import type { Instant } from '../../../shared/domain/time/local-date.ts';

/** How a column's values are to be read; each has its own format in the sheet. */
export type ColumnType = 'text' | 'number' | 'decimal' | 'money' | 'rate' | 'date' | 'moment';

export interface SheetColumn<Row> {
  readonly head: string;
  readonly type: ColumnType;
  /** In characters. */
  readonly width: number;
  /** Money in cents, rates in basis points, dates and moments as text of the domain. */
  readonly value: (row: Row) => string | number | undefined;
}

/** A sheet before it is written: its rows are values, no longer tied to what they were made of. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Pick<SheetColumn<never>, 'head' | 'type' | 'width'>[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

export interface Workbook {
  readonly title: string;
  /** What the reader must know: whose list, of when, what is left out, what the amounts are. */
  readonly explanation: readonly (readonly [term: string, text: string])[];
  readonly at: Instant;
  readonly sheets: readonly Sheet[];
}

export const sheetOf = <Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet => ({
  name,
  columns: columns.map(({ head, type, width }) => ({ head, type, width })),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});
