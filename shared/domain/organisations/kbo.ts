/** Enterprise number of the Belgian register (KBO/BCE): ten digits, no dots. */
export type Kbo = string & { readonly __brand: 'Kbo' };

/** Ten digits starting with 0 or 1; the last two are 97 − (first eight mod 97). */
export const isKbo = (text: string): text is Kbo =>
  /^[01]\d{9}$/.test(text) && 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8));

/** @throws RangeError when the number or its check digits are wrong */
export const kbo = (text: string): Kbo => {
  if (!isKbo(text)) throw new RangeError(`not an enterprise number: ${text}`);
  return text;
};

/** `0213.349.124`, as people write it. */
export const formatKbo = (number: Kbo): string => `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;

/** Peppol participant identifier of a Belgian enterprise (ICD 0208). */
export const peppolParticipant = (number: Kbo): string => `0208:${number}`;
