import { type Cents, cents, plus, zero } from '../../shared/domain/money/cents.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { day } from './builders.ts';

/** What a test wants a bank to tell of one movement. */
export interface TestMovement {
  readonly amount: Cents;
  readonly on?: LocalDate | undefined;
  readonly counterparty?: string | undefined;
  readonly message?: string | undefined;
  /** A structured communication, as digits or written out; 101 unless said otherwise. */
  readonly reference?: string | undefined;
  readonly structure?: '101' | '102' | '103' | undefined;
  /** What a movement that the bank totalled consists of. */
  readonly details?: readonly Omit<TestMovement, 'details'>[] | undefined;
  /** Lines of an information record. */
  readonly information?: string | undefined;
}

export interface TestStatement {
  readonly account?: string;
  readonly number?: number;
  readonly holder?: string;
  readonly on?: LocalDate;
  readonly before?: Cents;
  readonly movements: readonly TestMovement[];
  readonly free?: string;
}

export const testAccount = 'BE68539007547034';

const text = (value: string, width: number) => value.slice(0, width).padEnd(width);
const digits = (value: number, width: number) => String(value).padStart(width, '0');
const dateOf = (date: LocalDate) => `${date.slice(8)}${date.slice(5, 7)}${date.slice(2, 4)}`;
const amountOf = (amount: Cents) => digits(Math.abs(amount) * 10, 15);
const signOf = (amount: Cents) => (amount < 0 ? '1' : '0');
const line = (content: string) => text(content, 128);

const movementLines = (movement: Omit<TestMovement, 'details'>, sequence: number, detail: number, on: LocalDate, number: number) => {
  const { amount, counterparty = '', message = '', reference, structure = '101', information } = movement;
  const communication = reference === undefined ? message : `${structure}${reference.replaceAll(/\D/g, '')}`;
  const [first, second, third] = [communication.slice(0, 53), communication.slice(53, 106), communication.slice(106, 149)];
  const named = counterparty !== '' || third !== '';
  const both = second !== '' || named;
  const link = information === undefined ? '0' : '1';
  const place = `${digits(sequence, 4)}${digits(detail, 4)}`;
  const date = dateOf(movement.on ?? on);
  const head = `21${place}${text(`REF${sequence}.${detail}`, 21)}${signOf(amount)}${amountOf(amount)}${date}00150000`;
  return [
    `${head}${reference === undefined ? '0' : '1'}${text(first, 53)}${date}${digits(number, 3)}0${both ? '1' : '0'} ${link}`,
    ...(both ? [`22${place}${text(second, 53)}${text('', 62)}${named ? '1' : '0'} ${link}`] : []),
    ...(named ? [`23${place}${text('BE12345678901234', 37)}${text(counterparty, 35)}${text(third, 43)}0 ${link}`] : []),
    ...(information === undefined
      ? []
      : [`31${digits(sequence, 4)}${digits(detail + 1, 4)}${text('', 21)}001500000${text(information, 73)}${text('', 12)}0 0`]),
  ].map(line);
};

/** One coded statement, from record 0 up to record 9. */
const statementLines = (statement: TestStatement, isLast: boolean): readonly string[] => {
  const { account = testAccount, number = 12, holder = '', on = day('2026-06-15'), before = cents(1_000_00), movements, free } = statement;
  const moved = movements.map(({ amount }) => amount);
  const after = plus(before, ...moved);
  const own = `${text(account, 31)}   EUR`;
  const body = movements.flatMap((movement, index) => [
    ...movementLines(movement, index + 1, 0, on, number),
    ...(movement.details ?? []).flatMap((detail, place) =>
      movementLines({ ...detail, information: undefined }, index + 1, place + 1, on, number),
    ),
  ]);
  const [debit, credit] = [moved.filter((amount) => amount < 0), moved.filter((amount) => amount > 0)];
  const sum = (amounts: readonly Cents[]) => amountOf(plus(zero, ...amounts));
  return [
    `00000${dateOf(on)}53905${text('', 8)}${text('REF', 10)}${text('IGEMO', 26)}${text('KREDBEBB', 11)}${text(holder === '' ? '' : `0${holder}`, 11)}${text('', 45)}2`,
    line(
      `12${digits(number, 3)}${own}${signOf(before)}${amountOf(before)}${dateOf(on)}${text('IGEMO', 26)}${text('Zichtrekening', 35)}${digits(number, 3)}`,
    ),
    ...body,
    `${text(`8${digits(number, 3)}${own}${signOf(after)}${amountOf(after)}${dateOf(on)}`, 127)}${free === undefined ? '0' : '1'}`,
    ...(free === undefined ? [] : [line(`4 ${digits(1, 4)}${digits(0, 4)}${text('', 22)}${text(free, 80)}${text('', 15)}0`)]),
    `9${text('', 15)}${digits(body.length + 2, 6)}${sum(debit)}${sum(credit)}${text('', 75)}${isLast ? '2' : '1'}`,
  ].map((each) => text(each, 128));
};

/** A file as a bank writes it, by the same standard from the other side. */
export const codaText = (...statements: readonly TestStatement[]): string =>
  `${statements.flatMap((statement, index) => statementLines(statement, index === statements.length - 1)).join('\r\n')}\r\n`;

export const codaBytes = (...statements: readonly TestStatement[]): Uint8Array => Buffer.from(codaText(...statements), 'latin1');
