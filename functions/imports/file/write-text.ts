import type { Cell } from '../../../shared/domain/catalogue/import/cell.ts';
import type { ImportColumn } from '../../../shared/domain/catalogue/import/columns.ts';
import type { WrittenTables } from '../../../shared/domain/catalogue/import/write-cells.ts';

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
  // A text that a program could take for a formula would be run by it.
  return /^'*[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
};

const field = (text: string) => (/[;"\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (kind: string, fields: readonly string[]) => [kind, ...fields].map(field).join(';');

/** As programs here open it by themselves: semicolons, a comma before decimals, UTF-8 with its mark. */
export const writeText = (columns: TemplateColumns, { models, options }: WrittenTables): Uint8Array<ArrayBuffer> => {
  const body = (kind: string, own: readonly ImportColumn[], rows: WrittenTables['models']) => [
    line(
      kind,
      own.map(({ head }) => head),
    ),
    ...rows.map((row) =>
      line(
        kind,
        own.map((column, index) => plainText(row[index], column)),
      ),
    ),
  ];
  const lines = [...body('model', columns.models, models), ...body('optie', columns.options, options)];
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
};
