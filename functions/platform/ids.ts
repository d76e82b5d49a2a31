import { createHash } from 'node:crypto';
import type { OrderId, QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';

/** Crockford's alphabet: no letter that reads as a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const base32 = (bytes: Buffer, length: number): string => {
  let bits = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let index = 0; index < length; index += 1) {
    text += alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return text;
};

/** An id that follows from its parts and cannot be guessed from the outside: the same parts, the same id. */
export const derivedId = (...parts: readonly (string | number)[]): string =>
  base32(createHash('sha256').update(JSON.stringify(parts)).digest(), 26);

/** The id follows from who asked and with which key, so that a repeat, however late or concurrent, meets the first. */
export const orderIdFor = ({ person, organisation }: Principal, idempotencyKey: string, index: number): OrderId =>
  derivedId(organisation, person, idempotencyKey, index) as OrderId;

/** The same for another kind of thing: one key may make one of each. */
export const idFor = (kind: string, { person, organisation }: Principal, idempotencyKey: string): string =>
  derivedId(kind, organisation, person, idempotencyKey);

/** For people, on paper and on the telephone: `2026-7F3K-9QXD`. */
export const orderNumber = (id: OrderId, on: LocalDate): string => `${on.slice(0, 4)}-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** The same for a quote (offerte): `O-2026-7F3K-9QXD`. */
export const quoteNumber = (id: QuoteId, on: LocalDate): string => `O-${on.slice(0, 4)}-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

/** An order made of a quote has one id, however often and however concurrently the quote is accepted. */
export const orderIdOfQuote = (id: QuoteId): OrderId => derivedId('order-of-quote', id) as OrderId;

/** Tells a repeat of a request from another one that carries the same key. */
export const fingerprint = (request: unknown): string => createHash('sha256').update(JSON.stringify(request)).digest('base64url');
