import { type BasisPoints, basisPoints, type Cents, cents, mostCents } from '../../money/cents.ts';
import { isLegible } from '../../text/legible.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import type { AttributeDefinition } from '../category.ts';
import type { AttributeValue } from '../model.ts';
import { type Cell, isBlank } from './cell.ts';
import type { FindingCode } from './finding.ts';

/** A value, nothing where the cell is blank, or what is wrong with it. */
export type Read<T> = { readonly value: T | undefined } | { readonly wrong: FindingCode; readonly expected?: string | undefined };

const wrong = (code: FindingCode, expected?: string) => ({ wrong: code, ...(expected !== undefined && { expected }) });

/** What no kind of cell may hold. */
const unusable = (cell: Cell) => {
  if (typeof cell !== 'object') return undefined;
  if ('formula' in cell) return wrong('formula');
  if ('wrong' in cell) return wrong(cell.wrong, cell.expected);
  return 'error' in cell ? wrong('cell-error') : undefined;
};

const writtenText = (cell: string | number | boolean): string => {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
};

/** One line, or with `lines` several, of at most so many characters. */
export const readText =
  (most: number, lines = false) =>
  (cell: Cell): Read<string> => {
    const bad = unusable(cell);
    if (bad) return bad;
    if (isBlank(cell)) return { value: undefined };
    if (cell === undefined || typeof cell === 'object') return wrong('not-text');
    const text = writtenText(cell).replaceAll('\r\n', '\n').trim();
    if (!isLegible(text) || (!lines && /[\n\r]/.test(text))) return wrong('not-text', lines ? 'tekst' : 'één regel tekst');
    return text.length > most ? wrong('too-long', `${most}`) : { value: text };
  };

/** As a Belgian types it: a comma before the decimals, points only between thousands; anything else could be misread. */
const belgian = /^(-?)([1-9]\d{0,2}(?:[. \u00a0\u202f]\d{3})+|\d{1,22})(?:,(\d{1,40}))?$/;
const scientific = /^-?\d(?:,\d+)?e[+-]?\d+$/i;

const numberIn = (text: string): number | undefined => {
  if (scientific.test(text)) return Number(text.replace(',', '.'));
  const match = belgian.exec(text);
  return match ? Number(`${match[1]}${(match[2] ?? '').replace(/[. \u00a0\u202f]/g, '')}.${match[3] ?? '0'}`) : undefined;
};

/** A number that is written as a number, or as text in the Belgian way. */
export const readNumber = (cell: Cell): Read<number> => {
  const bad = unusable(cell);
  if (bad) return bad;
  if (isBlank(cell)) return { value: undefined };
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? numberIn(cell.trim()) : undefined;
  return value === undefined || !Number.isFinite(value) ? wrong('not-a-number', '1.234,5') : { value: value === 0 ? 0 : value };
};

/** Of a number with at most two decimals, its hundredths; a program's own rounding noise is no decimal. */
const hundredthsOf = (value: number): number | undefined => {
  const hundredths = Math.round(value * 100);
  return Math.abs(value * 100 - hundredths) <= Math.max(1e-6, Math.abs(hundredths) * 1e-12) && Number.isSafeInteger(hundredths)
    ? hundredths
    : undefined;
};

const withoutSign = (cell: Cell, sign: RegExp): Cell => (typeof cell === 'string' ? cell.trim().replace(sign, '').trim() : cell);

/** Euro, excluding VAT, as cents: `€ 28.525,00`, `28525`. */
export const readAmount = (cell: Cell): Read<Cents> => {
  const read = readNumber(withoutSign(cell, /^(?:€|EUR)|(?:€|EUR)$/i));
  if ('wrong' in read) return read.wrong === 'not-a-number' ? wrong('not-an-amount', '28.525,00') : read;
  if (read.value === undefined) return { value: undefined };
  const amount = hundredthsOf(read.value);
  return amount === undefined || amount < 0 || amount > mostCents ? wrong('not-an-amount', '28.525,00') : { value: cents(amount) };
};

/** A percentage between 0 and 100 as basis points: `13,78` or `13,78 %`. */
export const readRate = (cell: Cell): Read<BasisPoints> => {
  const read = readNumber(withoutSign(cell, /%$/));
  if ('wrong' in read) return read.wrong === 'not-a-number' ? wrong('not-a-rate', '13,78') : read;
  if (read.value === undefined) return { value: undefined };
  const points = hundredthsOf(read.value);
  return points === undefined || points < 0 || points > 10_000 ? wrong('not-a-rate', '13,78') : { value: basisPoints(points) };
};

const mostWeeks = 520;

export const readWeeks = (cell: Cell): Read<number> => {
  const read = readNumber(cell);
  if ('wrong' in read) return read.wrong === 'not-a-number' ? wrong('not-weeks', `0-${mostWeeks}`) : read;
  if (read.value === undefined) return { value: undefined };
  return Number.isInteger(read.value) && read.value >= 0 && read.value <= mostWeeks ? read : wrong('not-weeks', `0-${mostWeeks}`);
};

/** Workbooks count days from 30 December 1899; from 2000 to 2100 no other number is meant. */
const dayOfSerial = (serial: number): string | undefined =>
  Number.isInteger(serial) && serial >= 36_526 && serial <= 73_050
    ? new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
    : undefined;

const dayOfText = (text: string): string | undefined => {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : text;
};

/** A day: `14/12/2026`, `2026-12-14`, or a date of the workbook itself. */
export const readDate = (cell: Cell): Read<LocalDate> => {
  const bad = unusable(cell);
  if (bad) return bad;
  if (isBlank(cell)) return { value: undefined };
  if (typeof cell === 'object') return 'date' in cell ? { value: cell.date } : wrong('not-a-date', '14/12/2026');
  const day = typeof cell === 'number' ? dayOfSerial(cell) : typeof cell === 'string' ? dayOfText(cell.trim()) : undefined;
  return day !== undefined && isLocalDate(day) && day >= '2000-01-01' && day <= '2100-12-31'
    ? { value: day }
    : wrong('not-a-date', '14/12/2026');
};

const yes = new Set(['ja', 'waar', 'true', 'x', '1', 'j', 'yes']);
const no = new Set(['nee', 'neen', 'onwaar', 'false', '0', 'n', 'no']);

export const readYesNo = (cell: Cell): Read<boolean> => {
  const bad = unusable(cell);
  if (bad) return bad;
  if (typeof cell === 'boolean') return { value: cell };
  if (isBlank(cell)) return { value: undefined };
  const text = String(typeof cell === 'object' ? '' : cell)
    .trim()
    .toLowerCase();
  if (yes.has(text)) return { value: true };
  return no.has(text) ? { value: false } : wrong('not-yes-or-no', 'ja, nee');
};

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of a list, by the word that the template shows or by the value itself. */
export const readChoice =
  (choices: readonly Choice[], code: FindingCode = 'not-a-choice') =>
  (cell: Cell): Read<string> => {
    const read = readText(400)(cell);
    if ('wrong' in read || read.value === undefined) return read;
    const asked = read.value.toLowerCase();
    const found =
      choices.find(({ value }) => value === read.value) ??
      choices.find(({ label }) => label === read.value) ??
      choices.find(({ value, label }) => [value, label].some((text) => text.toLowerCase() === asked));
    const shown = choices.slice(0, 12).map(({ label }) => label);
    return found ? { value: found.value } : wrong(code, `${shown.join(', ')}${choices.length > shown.length ? ', …' : ''}`);
  };

/** A cell as an attribute of its category: of its type, in its unit, one of its choices. */
export const readAttribute = (definition: AttributeDefinition, cell: Cell): Read<AttributeValue> => {
  if (definition.choices) return readChoice(definition.choices)(cell);
  if (definition.type === 'number') return readNumber(cell);
  return definition.type === 'boolean' ? readYesNo(cell) : readText(400)(cell);
};
