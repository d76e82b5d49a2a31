import { type Cents, cents, mostCents } from '../../money/cents.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import { readCommunication } from '../structured-communication.ts';
import { communicationIn } from './communication-in.ts';
import { type CsvField, csvFields, csvFieldsOf, csvLayouts } from './csv-layouts.ts';
import { type BankFile, type BankFileFormat, type BankFinding, longestBankField, type Movement } from './movement.ts';

/** The names of the columns stand under what was asked of the bank, which is at most this many lines. */
const mostLinesBefore = 20;

interface Header {
  readonly format: BankFileFormat;
  readonly line: number;
  readonly width: number;
  readonly columns: ReadonlyMap<CsvField, number>;
  readonly missing: readonly string[];
}

const headerIn = (lines: readonly string[]): Header | undefined => {
  for (const [index, line] of lines.slice(0, mostLinesBefore).entries()) {
    const names = (csvFieldsOf(line) ?? []).map((name) => name.toLowerCase());
    const layout = csvLayouts.find(({ marks }) => marks.every((mark) => names.includes(mark)));
    if (!layout) continue;
    const asked = csvFields.flatMap((field) => {
      const known = layout.columns[field];
      return known ? [{ field, known, at: names.findIndex((name) => known.includes(name)) }] : [];
    });
    return {
      format: layout.format,
      line: index + 1,
      width: names.length,
      columns: new Map(asked.filter(({ at }) => at >= 0).map(({ field, at }) => [field, at])),
      missing: asked.filter(({ at }) => at < 0).map(({ known }) => known[0] ?? ''),
    };
  }
  return undefined;
};

/** `1.234,56`, `1 234,56`, `-67,9` or `+12`: a comma before the cents, dots or blanks of any kind only between thousands. */
const amountOf = (text: string): Cents | undefined => {
  const [, sign, whole = '', part = ''] = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(text.replaceAll(/\s/g, '')) ?? [];
  if (whole === '') return undefined;
  const amount = Number(whole.replaceAll('.', '')) * 100 + Number(part.padEnd(2, '0'));
  return amount > mostCents ? undefined : cents((sign === '-' ? -amount : amount) || 0);
};

/** `dd/mm/yyyy`, of this century as in CODA. */
const dateOf = (text: string): LocalDate | undefined => {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(20\d\d)$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isLocalDate(date) ? date : undefined;
};

type Told = Omit<BankFinding, 'line'>;
type Row = Readonly<Record<CsvField, string>>;

const rowOf = (line: string, { width, columns }: Header): Row | Told => {
  const fields = csvFieldsOf(line);
  const trailing = fields?.length === width + 1 && fields.at(-1) === '';
  if (!fields || (fields.length !== width && !trailing))
    return { code: 'column-count', found: `${fields?.length ?? 0}`, expected: `${width}` };
  const row = Object.fromEntries(csvFields.map((field) => [field, fields[columns.get(field) ?? -1] ?? ''])) as Row;
  const long = csvFields.find((field) => row[field].length > longestBankField);
  return long === undefined
    ? row
    : { code: 'field-invalid', field: long, found: row[long].slice(0, 60), expected: `≤ ${longestBankField}` };
};

const judged = (row: Row): Omit<Movement, 'line' | 'identity'> | readonly Told[] => {
  const [bookedOn, amount] = [dateOf(row.date), amountOf(row.amount)];
  const account = row.account.replaceAll(/[\s-]/g, '');
  const reference = row.reference === '' ? undefined : readCommunication(row.reference);
  const wrong: readonly (Told | false)[] = [
    !/^[A-Z0-9]{8,34}$/.test(account) && { code: 'field-invalid', field: 'account', found: row.account },
    bookedOn === undefined && { code: 'field-invalid', field: 'date', found: row.date, expected: 'dd/mm/jjjj' },
    amount === undefined && { code: 'field-invalid', field: 'amount', found: row.amount, expected: '1234,56' },
    row.currency !== 'EUR' && { code: 'currency', field: 'currency', found: row.currency, expected: 'EUR' },
    reference?.ok === false && { code: 'reference-invalid', field: 'reference', found: row.reference },
  ];
  if (bookedOn === undefined || amount === undefined || wrong.some(Boolean)) return wrong.filter((each) => each !== false);
  const structured = reference?.ok ? reference.value : communicationIn(row.message);
  return {
    account,
    bookedOn,
    amount,
    message: row.message,
    ...(row.name !== '' && { counterparty: row.name }),
    ...(structured !== undefined && { reference: structured }),
  };
};

/**
 * A CSV file of a Belgian bank: semicolons, a comma before the cents, days as dd/mm/yyyy, euros. Every line that does
 * not fit is told; a file without known columns is `unknown-layout`.
 */
export const readBankCsv = (lines: readonly string[]): { readonly file?: BankFile; readonly findings: readonly BankFinding[] } => {
  const header = headerIn(lines);
  if (!header) return { findings: [{ line: 1, code: 'unknown-layout', found: lines[0]?.slice(0, 60) ?? '' }] };
  if (header.missing.length > 0)
    return { findings: header.missing.map((column) => ({ line: header.line, code: 'column-missing', expected: column })) };
  const [movements, findings]: [Movement[], BankFinding[]] = [[], []];
  const seen = new Map<string, number>();
  for (const [index, text] of lines.slice(header.line).entries()) {
    const line = header.line + index + 1;
    if (text.replaceAll(';', '').trim() === '') continue;
    const row = rowOf(text, header);
    if ('code' in row) {
      findings.push({ line, ...row });
      continue;
    }
    const found = judged(row);
    if (!('account' in found)) {
      findings.push(...found.map((told) => ({ line, ...told })));
      continue;
    }
    const said = [row.statement, row.transaction, row.transaction === '' ? `${row.name} ${row.message} ${row.reference}` : ''];
    const content = `${found.account} ${found.bookedOn} ${found.amount} ${said.join(' ')}`;
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    movements.push({ ...found, line, identity: `${content} ${times}` });
  }
  return { file: { format: header.format, movements, holders: [] }, findings };
};
