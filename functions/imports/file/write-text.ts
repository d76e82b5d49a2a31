import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import type { ImportColumn } from '../../../shared/domain/catalogue/import/columns.ts';
import type { WrittenTables } from '../../../shared/domain/catalogue/import/write-cells.ts';
import { harmless, separatedText } from '../../../shared/domain/text/separated-text.ts';

export interface TemplateColumns {
  readonly models: readonly ImportColumn[];
  readonly options: readonly ImportColumn[];
}

const dayText = (date: string) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

const amountText = (value: number) => value.toFixed(2).replace('.', ',');

const plainText = (cell: Cell, column: ImportColumn): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number')
    return column.kind === 'amount' || column.kind === 'rate' ? amountText(cell) : String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  if (typeof cell === 'object') return 'date' in cell ? dayText(cell.date) : '';
  return harmless(cell);
};

/** The template as CSV: days as `14/12/2026`, a comma before decimals. */
export const writeText = (columns: TemplateColumns, { models, options }: WrittenTables): Uint8Array<ArrayBuffer> => {
  const body = (kind: string, own: readonly ImportColumn[], rows: WrittenTables['models']) => [
    [kind, ...own.map(({ head }) => head)],
    ...rows.map((row) => [kind, ...own.map((column, index) => plainText(row[index], column))]),
  ];
  return new TextEncoder().encode(separatedText([...body('model', columns.models, models), ...body('optie', columns.options, options)]));
};
