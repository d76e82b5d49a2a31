import type { Cents } from '../../money/cents.ts';
import type { LocalDate } from '../../time/local-date.ts';
import type { StructuredCommunication } from '../structured-communication.ts';

export const bankFileFormats = ['coda', 'kbc', 'belfius', 'ing'] as const;
export type BankFileFormat = (typeof bankFileFormats)[number];

/** One amount that came on an account or left it, as the bank tells it. */
export interface Movement {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** The own account: IBAN, or the number as the bank writes it, without blanks. */
  readonly account: string;
  /**
   * By which the bank knows it on that account, year included: statement and sequence; where the file has none, what it
   * says and how many times it said the same before.
   */
  readonly identity: string;
  readonly bookedOn: LocalDate;
  /** Above nothing came in, below nothing went out. Cents, VAT included where the payer paid any. */
  readonly amount: Cents;
  readonly counterparty?: string | undefined;
  readonly message: string;
  readonly reference?: StructuredCommunication | undefined;
}

export interface BankFile {
  readonly format: BankFileFormat;
  readonly movements: readonly Movement[];
  /** Enterprise numbers of the holder, where the file names any. */
  readonly holders: readonly string[];
}

export const bankFindingCodes = [
  'unknown-layout',
  'line-length',
  'unknown-record',
  'misplaced-record',
  'field-invalid',
  'sequence-broken',
  'reference-invalid',
  'currency',
  'balance',
  'turnover',
  'record-count',
  'incomplete',
  'column-missing',
  'column-count',
  'empty',
  'too-many',
] as const;

/** What is wrong with a bank file, on which line: as a whole it is refused, because half of a statement proves nothing. */
export interface BankFinding {
  readonly line: number;
  readonly code: (typeof bankFindingCodes)[number];
  /** Which field or column. */
  readonly field?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

/** In characters: what a bank tells of one movement in one column is shorter, and what comes in is no place for more. */
export const longestBankField = 500;

/** More than a public body's account sees in a year; and what can be judged within one request. */
export const mostMovements = 2_000;
