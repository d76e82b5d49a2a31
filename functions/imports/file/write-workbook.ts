import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Cell, letterOf } from '../../../shared/domain/catalogue/import/cell.ts';
import { type ColumnKind, type ImportColumn, sheetNames } from '../../../shared/domain/catalogue/import/columns.ts';
import type { WrittenTables } from '../../../shared/domain/catalogue/import/write-cells.ts';
import type { TemplateColumns } from './write-text.ts';

export interface TemplateText {
  readonly title: string;
  readonly explanation: readonly (readonly [term: string, text: string])[];
}

const formats: Partial<Record<ColumnKind, string>> = {
  amount: '#,##0.00',
  rate: '0.00',
  weeks: '0',
  date: 'dd/mm/yyyy',
  text: '@',
  lines: '@',
};
const widths: Partial<Record<ColumnKind, number>> = { text: 24, lines: 40, amount: 16, rate: 12, weeks: 12, date: 14 };

const head: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '005F6B' } },
};

const writtenCell = (cell: Cell): CellValue => {
  if (cell === undefined) return null;
  if (typeof cell === 'object') return 'date' in cell ? new Date(`${cell.date}T00:00:00.000Z`) : null;
  // A workbook reads `_x000D_` as a character; where a text says just that, its first mark is written as one itself.
  return typeof cell === 'string' ? cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : cell;
};

/** As far down as a drop-down reaches: every row that a file may have. */
const lastRow = 50_001;

const yesNo = [
  { value: 'ja', label: 'ja' },
  { value: 'nee', label: 'nee' },
];

const choicesOf = ({ kind, choices }: ImportColumn) => (kind === 'yes-no' ? yesNo : kind === 'choice' ? choices : undefined);

/** The allowed words lie on a sheet of their own: written into the rule itself they may count 255 characters in all. */
const listSheet = (lists: readonly ImportColumn[]): WriteSheet => {
  const columns = lists.map((column) => (choicesOf(column) ?? []).map(({ label }) => label));
  const most = Math.max(0, ...columns.map(({ length }) => length));
  return {
    name: sheetNames.lists,
    hidden: true,
    rows: [lists.map((column) => column.head), ...Array.from({ length: most }, (_, row) => columns.map((labels) => labels[row] ?? null))],
  };
};

const dropDowns = (columns: readonly ImportColumn[], lists: readonly ImportColumn[]): DataValidation[] =>
  columns.flatMap((column, index): DataValidation[] => {
    const choices = choicesOf(column);
    const list = lists.indexOf(column);
    if (!choices || choices.length === 0) return [];
    const [letter, from] = [letterOf(index), letterOf(list)];
    return [
      {
        type: 'list',
        formula1: `${sheetNames.lists}!$${from}$2:$${from}$${choices.length + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: column.head,
        errorMessage: 'Kies een waarde uit de lijst.',
        range: `${letter}2:${letter}${lastRow}`,
      },
    ];
  });

const tableSheet = (
  name: string,
  columns: readonly ImportColumn[],
  rows: WrittenTables['models'],
  lists: readonly ImportColumn[],
): WriteSheet => ({
  name,
  columns: columns.map(({ kind, head: text }) => ({
    width: widths[kind] ?? Math.max(12, text.length + 2),
    ...(formats[kind] !== undefined && { numFmt: formats[kind] }),
  })),
  rows: [columns.map((column) => column.head), ...rows.map((row) => row.map(writtenCell))],
  cells: new Map(columns.map((column, index) => [`0,${index}`, { value: column.head, style: head }])),
  freezePane: { rows: 1, columns: 1 },
  dataValidations: dropDowns(columns, lists),
});

const helpSheet = ({ title, explanation }: TemplateText, columns: TemplateColumns): WriteSheet => ({
  name: sheetNames.help,
  columns: [{ width: 34 }, { width: 100 }],
  rows: [
    [title, null],
    [null, null],
    ...explanation.map(([term, text]) => [term, text]),
    [null, null],
    [`Blad ${sheetNames.models}`, null],
    ...columns.models.map((column) => [column.head, `${column.help}${allowed(column)}`.trim()]),
    [null, null],
    [`Blad ${sheetNames.options}`, null],
    ...columns.options.map(({ head: text, help }) => [text, help]),
  ],
  cells: new Map([['0,0', { value: title, style: { font: { bold: true, size: 14 } } }]]),
});

const allowed = (column: ImportColumn): string => {
  const choices = choicesOf(column);
  return choices ? ` Toegelaten: ${choices.map(({ label }) => label).join(', ')}.` : '';
};

/** A workbook with the models, their options, the allowed words to choose from, and a sheet that explains every column. */
export const writeWorkbook = async (
  columns: TemplateColumns,
  { models, options }: WrittenTables,
  text: TemplateText,
): Promise<Uint8Array<ArrayBuffer>> => {
  const lists = columns.models.filter((column) => choicesOf(column) !== undefined);
  const bytes = await writeXlsx({
    properties: { title: text.title, creator: 'Raamwerk' },
    sheets: [
      tableSheet(sheetNames.models, columns.models, models, lists),
      tableSheet(sheetNames.options, columns.options, options, []),
      helpSheet(text, columns),
      listSheet(lists),
    ],
  });
  return new Uint8Array(bytes);
};
