import { type FileRow, type FileTable, type ImportTables, mostRows } from '../../../shared/domain/catalogue/import/cell.ts';
import type { Finding, FindingCode } from '../../../shared/domain/catalogue/import/finding.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';

const sheet = 'CSV';

/** Kinds of rows, as the first field of each line says. */
const kinds = ['model', 'optie'] as const;

interface Line {
  readonly number: number;
  readonly fields: readonly string[];
}

type Parsed = Result<readonly Line[], 'import-layout'>;

const layout = (finding: Omit<Finding<FindingCode>, 'sheet'>) => refuse('import-layout', { findings: [{ sheet, ...finding }] });

/** One field from a place on, and where it ends; undefined when a quote is never closed. */
const quotedField = (text: string, start: number): { readonly value: string; readonly end: number } | undefined => {
  let from = start + 1;
  let value = '';
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
};

const breaksIn = (text: string) => text.split('\n').length - 1;

/** Lines of fields by RFC 4180, with another separator: a field between quotes may hold separators, line breaks and doubled quotes. */
const linesIn = (text: string, separator: string): Parsed => {
  const lines: Line[] = [];
  let [at, number, fields, began] = [0, 1, [] as string[], 1];
  while (at < text.length) {
    let end: number;
    if (text[at] === '"') {
      const field = quotedField(text, at);
      if (!field) return layout({ row: number, code: 'open-quote' });
      number += breaksIn(text.slice(at, field.end));
      fields.push(field.value);
      end = field.end;
      if (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
        return layout({ row: number, code: 'text-behind-quote', found: text.slice(end, end + 20).split('\n')[0] ?? '' });
    } else {
      end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
      fields.push(text.slice(at, end));
    }
    if (text[end] === separator) {
      at = end + 1;
      if (at < text.length) continue;
      fields.push('');
    }
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    lines.push({ number: began, fields });
    if (lines.length > mostRows + 10) return layout({ row: number, code: 'too-many-rows', expected: `${mostRows}` });
    number += 1;
    [fields, began] = [[], number];
  }
  return ok(lines);
};

/** A text that a program could take for a formula stands behind an apostrophe, which is taken off again. */
const escaped = /^'+[=+\-@\t]/;

const cellOf = (field: string) => {
  if (escaped.test(field)) return field.slice(1);
  return field.startsWith('=') ? { formula: field.slice(1) } : field;
};

const rowOf = ({ number, fields }: Line): FileRow => ({ number, hidden: false, cells: fields.slice(1).map(cellOf) });

const tableOf = (lines: readonly Line[]): FileTable | undefined => {
  const [head, ...rows] = lines.map(rowOf);
  return head && { sheet, offset: 1, head, rows };
};

/**
 * The tables in a text file: each line says in its first field whether it is about a model or an option, and the first
 * line of each kind names the columns. The separator is the one behind the first field.
 */
export const tablesInText = (text: string): Result<ImportTables, 'import-layout'> => {
  const separator = /^"?(?:model|optie)"?([;,\t])/i.exec(text)?.[1];
  if (separator === undefined)
    return layout({
      row: 1,
      column: 'A',
      code: 'unknown-kind',
      found: text.split(/[;,\t\r\n]/)[0]?.slice(0, 40) ?? '',
      expected: kinds.join(', '),
    });
  const parsed = linesIn(text, separator);
  if (!parsed.ok) return parsed;
  const lines = parsed.value.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const kindOf = ({ fields }: Line) => fields[0]?.trim().toLowerCase() ?? '';
  const strange = lines.find((line) => !(kinds as readonly string[]).includes(kindOf(line)));
  if (strange)
    return layout({
      row: strange.number,
      column: 'A',
      code: 'unknown-kind',
      found: strange.fields[0]?.slice(0, 40) ?? '',
      expected: kinds.join(', '),
    });
  const models = tableOf(lines.filter((line) => kindOf(line) === 'model'));
  if (!models || models.rows.length === 0) return layout({ row: 1, code: 'no-rows' });
  const options = tableOf(lines.filter((line) => kindOf(line) === 'optie'));
  return ok({ models, ...(options && { options }) });
};
