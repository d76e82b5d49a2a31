import { ok, type Result, refuse } from '../result.ts';

export interface SeparatedLine {
  /** As it is numbered in the file, from 1; a field may hold line breaks, so that numbers are left out. */
  readonly number: number;
  readonly fields: readonly string[];
}

type Fault = 'open-quote' | 'text-behind-quote' | 'too-many-rows';

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

/**
 * Lines of fields by RFC 4180, with another separator: a field between quotes may hold separators, line breaks and doubled
 * quotes. Refuses, each with its row: a quote that is never closed; text behind one that is; more than `most` lines.
 */
export const separatedLines = (text: string, separator: string, most: number): Result<readonly SeparatedLine[], Fault> => {
  const lines: SeparatedLine[] = [];
  let [at, number, fields, began] = [0, 1, [] as string[], 1];
  while (at < text.length) {
    let end: number;
    if (text[at] === '"') {
      const field = quotedField(text, at);
      if (!field) return refuse('open-quote', { row: number });
      number += breaksIn(text.slice(at, field.end));
      fields.push(field.value);
      end = field.end;
      if (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
        return refuse('text-behind-quote', { row: number, found: text.slice(end, end + 20).split('\n')[0] ?? '' });
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
    if (lines.length > most) return refuse('too-many-rows', { row: number });
    number += 1;
    [fields, began] = [[], number];
  }
  return ok(lines);
};

/** What stands between the fields of a pasted or opened table: what its first line has most of. */
export const separatorIn = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const count = (separator: string) => first.split(separator).length - 1;
  return ['\t', ';', ','].reduce((best, each) => (count(each) > count(best) ? each : best));
};

/** A program would run a text that it could take for a formula: so that stands behind an apostrophe, which `fieldCell` takes off. */
export const harmless = (text: string): string => (/^'*[=+\-@\t]/.test(text) ? `'${text}` : text);
const escaped = /^'+[=+\-@\t]/;

/** A field as the cell that it stands for. */
export const fieldCell = (field: string): string | { readonly formula: string } => {
  if (escaped.test(field)) return field.slice(1);
  return field.startsWith('=') ? { formula: field.slice(1) } : field;
};

const written = (field: string): string => (/[;"\n\r]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Rows of fields as programs here open them by themselves: semicolons, lines that end as in RFC 4180, the mark of UTF-8. */
export const separatedText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(written).join(';')).join('\r\n')}\r\n`;
