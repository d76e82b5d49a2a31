import { type Cents, cents, mostCents } from '../../money/cents.ts';
import { isLocalDate, type LocalDate } from '../../time/local-date.ts';
import { type CodaField, type CodaKind, codaField } from './coda-fields.ts';
import type { BankFinding } from './movement.ts';

/** One line of the file, its kind known and its width right. */
export interface CodaLine<Kind extends CodaKind = CodaKind> {
  readonly number: number;
  readonly kind: Kind;
  readonly text: string;
}

/** Where findings are collected. */
export type Tell = (finding: BankFinding) => void;

export const fieldOf = <Kind extends CodaKind>({ text, kind }: CodaLine<Kind>, field: CodaField<Kind>): string =>
  codaField(text, kind, field);

const invalid = <Kind extends CodaKind>(line: CodaLine<Kind>, field: CodaField<Kind>, tell: Tell): undefined => {
  tell({ line: line.number, code: 'field-invalid', field, found: fieldOf(line, field) });
};

/** A field of digits as a number. */
export const numberIn = <Kind extends CodaKind>(line: CodaLine<Kind>, field: CodaField<Kind>, tell: Tell): number | undefined => {
  const found = fieldOf(line, field);
  return /^\d+$/.test(found) ? Number(found) : invalid(line, field, tell);
};

/** Twelve digits before the comma and three after it, up to what is kept of amounts; a last one that is not 0 would be a part of a cent. */
export const amountIn = <Kind extends CodaKind>(line: CodaLine<Kind>, field: CodaField<Kind>, tell: Tell): Cents | undefined => {
  const found = fieldOf(line, field);
  const amount = /^\d{14}0$/.test(found) ? Number(found) / 10 : undefined;
  return amount === undefined || amount > mostCents ? invalid(line, field, tell) : cents(amount);
};

/** The amount with its sign: 0 is credit, what comes in; 1 is debit. */
export const signedIn = <Kind extends CodaKind>(
  line: CodaLine<Kind>,
  sign: CodaField<Kind>,
  field: CodaField<Kind>,
  tell: Tell,
): Cents | undefined => {
  const amount = amountIn(line, field, tell);
  const side = fieldOf(line, sign);
  if (side !== '0' && side !== '1') return invalid(line, sign, tell);
  return amount === undefined || side === '0' ? amount : cents(-amount || 0);
};

/** `DDMMYY` of this century. */
export const dateIn = <Kind extends CodaKind>(line: CodaLine<Kind>, field: CodaField<Kind>, tell: Tell): LocalDate | undefined => {
  const [, day, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(fieldOf(line, field)) ?? [];
  const date = `20${year}-${month}-${day}`;
  return isLocalDate(date) ? date : invalid(line, field, tell);
};

/** By the structure in record 1: a Belgian number of twelve digits, a foreign one, a Belgian IBAN, a foreign one. */
const accounts: Readonly<Record<string, readonly [account: number, currency: number]>> = {
  '0': [12, 13],
  '1': [34, 34],
  '2': [31, 34],
  '3': [34, 34],
};

export interface CodaAccount {
  readonly account: string;
  readonly currency: string;
}

export const accountIn = (line: CodaLine<'1'>, tell: Tell): CodaAccount | undefined => {
  const columns = accounts[fieldOf(line, 'structure')];
  if (!columns) return invalid(line, 'structure', tell);
  const found = fieldOf(line, 'account');
  const account = found.slice(0, columns[0]).replaceAll(' ', '');
  return /^[A-Z0-9]+$/.test(account) ? { account, currency: found.slice(columns[1], columns[1] + 3) } : invalid(line, 'account', tell);
};
