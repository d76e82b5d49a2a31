import { ok, type Result, refuse } from '../result.ts';

/** Ten digits and two to check them: `+++123/4567/89012+++`. */
export type StructuredCommunication = string & { readonly __brand: 'StructuredCommunication' };

/** The remainder of ten digits divided by 97; where nothing remains it is 97, because 00 is no check. */
const checkOf = (digits: string): string => String(Number(digits) % 97 || 97).padStart(2, '0');

const written = (digits: string): StructuredCommunication => {
  const all = digits + checkOf(digits);
  return `+++${all.slice(0, 3)}/${all.slice(3, 7)}/${all.slice(7)}+++` as StructuredCommunication;
};

const most = 9_999;

/**
 * By which the payment of one invoice of a statement is known: the last two digits of the year and four of the
 * statement's sequence (`2026-0007`), then four of the invoice's within the statement. So it is unique per authority
 * for a hundred years.
 * @param number the statement's number
 * @param invoice 1 to 9 999
 * @throws RangeError for a number that does not fit
 */
export const communicationOf = (number: string, invoice: number): StructuredCommunication => {
  const [, year, sequence] = /^\d\d(\d\d)-(\d{4})$/.exec(number) ?? [];
  if (year === undefined || sequence === undefined || !Number.isInteger(invoice) || invoice < 1 || invoice > most)
    throw new RangeError(`no structured communication for invoice ${invoice} of statement ${number}`);
  return written(year + sequence + String(invoice).padStart(4, '0'));
};

/**
 * Reads what a payer or a bank wrote: twelve digits, with or without `+++` or `***`, slashes, dots and blanks.
 * `invalid-communication` when there are not twelve, or the last two do not fit the rest.
 */
export const readCommunication = (text: string): Result<StructuredCommunication, 'invalid-communication'> => {
  const bare = /^(\+\+\+|\*\*\*)?([\d/. ]+)\1?$/.exec(text.trim())?.[2] ?? '';
  const digits = bare.replaceAll(/\D/g, '');
  if (digits.length !== 12 || digits.slice(10) !== checkOf(digits.slice(0, 10))) return refuse('invalid-communication');
  return ok(written(digits.slice(0, 10)));
};

/** The number of the statement of which such a communication would pay an invoice: `+++260/0070/001..+++` → `2026-0007`. */
export const statementNumberOf = (reference: StructuredCommunication): string => {
  const digits = reference.replaceAll(/\D/g, '');
  return `20${digits.slice(0, 2)}-${digits.slice(2, 6)}`;
};
