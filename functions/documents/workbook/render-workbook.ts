import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { brusselsDate, type Instant } from '../../../shared/domain/time/local-date.ts';
import { printable } from '../printable.ts';
import type { ColumnType, Sheet, Workbook } from './workbook.ts';

const formats = {
  text: undefined,
  number: '#,##0',
  decimal: '#,##0.##',
  money: '"€" #,##0.00',
  rate: '0.00%',
  date: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
} as const satisfies Record<ColumnType, string | undefined>;

const brusselsClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** A workbook knows no time zone: a moment stands in it as the Brussels clock showed it. */
const onTheClock = (at: Instant): Date => new Date(`${brusselsDate(at)}T${brusselsClock.format(new Date(at))}:00.000Z`);

/** A value as its cell holds it: a real number or date, and text that is never taken for a formula. */
const cellOf = (type: ColumnType, value: string | number | undefined): CellValue => {
  if (value === undefined) return null;
  if (typeof value === 'number') return type === 'money' ? value / 100 : type === 'rate' ? value / 10_000 : value;
  if (type === 'date') return new Date(`${value}T00:00:00.000Z`);
  if (type === 'moment') return onTheClock(value as Instant);
  return printable(value);
};

/** `A`, …, `Z`, `AA`: how a workbook names its columns. */
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

const head: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '005F6B' } },
};

const writtenSheet = ({ name, columns, rows }: Sheet): WriteSheet => ({
  name,
  columns: columns.map(({ type, width }) => ({ width, ...(formats[type] !== undefined && { numFmt: formats[type] }) })),
  rows: [columns.map((column) => printable(column.head)), ...rows.map((row) => columns.map(({ type }, index) => cellOf(type, row[index])))],
  cells: new Map(columns.map((column, index) => [`0,${index}`, { value: printable(column.head), style: head }])),
  freezePane: { rows: 1 },
  autoFilter: { range: `A1:${letterOf(columns.length - 1)}${rows.length + 1}` },
});

const explanationSheet = (title: string, explanation: Workbook['explanation']): WriteSheet => ({
  name: 'Toelichting',
  columns: [{ width: 28 }, { width: 90 }],
  rows: [[title, null], [null, null], ...explanation.map(([term, text]) => [printable(term), printable(text)])],
  cells: new Map([['0,0', { value: title, style: { font: { bold: true, size: 14 } } }]]),
});

/** A workbook as Office Open XML (ISO/IEC 29500), its lists first and their explanation last. The same workbook gives the same bytes. */
export const renderWorkbook = async (workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> => {
  const { writeFile } = await import('./write-file.ts');
  const [at, title] = [new Date(workbook.at), printable(workbook.title)];
  const bytes = await writeFile({
    properties: { title, creator: 'Raamwerk', created: at, modified: at },
    sheets: [...workbook.sheets.map(writtenSheet), explanationSheet(title, workbook.explanation)],
  });
  return new Uint8Array(bytes);
};
