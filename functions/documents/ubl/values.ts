import type { Portion } from '../../../shared/domain/deliveries/invoice.ts';
import { type BasisPoints, type Cents, mostCents } from '../../../shared/domain/money/cents.ts';
import { isRecordableDay, type LocalDate } from '../../../shared/domain/time/local-date.ts';

/** What the texts of a document mean; undefined for a text that means no such thing. */

/** An exact decimal number: `units` divided by ten to the power `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const decimalPattern = /^[+-]?\d{1,18}(\.\d{1,18})?$/;

/** xsd:decimal, up to 18 digits on either side: nothing that people order or pay has more. */
export const decimal = (text: string): Decimal | undefined => {
  if (!decimalPattern.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
};

const power = (scale: number): bigint => 10n ** BigInt(scale);

/** `numerator` / `denominator`, rounded half away from zero. */
const rounded = (numerator: bigint, denominator: bigint): bigint => {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  return sign * ((2n * n + d) / (2n * d));
};

/** `a` / `b` times `factor`, rounded half away from zero to a whole number. */
export const ratio = (a: Decimal, b: Decimal, factor: bigint): bigint =>
  rounded(a.units * factor * power(b.scale), b.units * power(a.scale));

export const one: Decimal = { units: 1n, scale: 0 };

/** A quantity that something can be divided by. */
export const positiveIn = (text: string): Decimal | undefined => {
  const value = decimal(text);
  return value && value.units > 0n ? value : undefined;
};

/** `a` times `factor` when that is whole. */
export const exactly = (a: Decimal, factor: bigint): bigint | undefined => {
  const scaled = a.units * factor;
  return scaled % power(a.scale) === 0n ? scaled / power(a.scale) : undefined;
};

const safe = (value: bigint, most: number): number | undefined =>
  value >= -BigInt(most) && value <= BigInt(most) ? Number(value) : undefined;

/** `a` / `b` in cents, rounded half away from zero. */
export const centsOf = (a: Decimal, b: Decimal = one): Cents | undefined =>
  b.units === 0n ? undefined : (safe(ratio(a, b, 100n), mostCents) as Cents | undefined);

/** A quantity in ten-thousandths, rounded half away from zero. */
export const portionIn = (text: string): Portion | undefined => {
  const value = decimal(text);
  return value && (safe(ratio(value, one, 10_000n), mostCents) as Portion | undefined);
};

/** An amount: at most two decimals, trailing zeros aside (PEPPOL-EN16931, BR-DEC). */
export const amountIn = (text: string): Cents | undefined => {
  const value = decimal(text);
  const exact = value && exactly(value, 100n);
  return exact === undefined ? undefined : (safe(exact, mostCents) as Cents | undefined);
};

/** A percentage of at most two decimals between 0 and 100. */
export const rateIn = (text: string): BasisPoints | undefined => {
  const value = decimal(text);
  const exact = value && exactly(value, 100n);
  return exact !== undefined && exact >= 0n && exact <= 10_000n ? (Number(exact) as BasisPoints) : undefined;
};

export const dateIn = (text: string): LocalDate | undefined => (isRecordableDay(text) ? text : undefined);

/** A whole number of at least 0 and six digits at most: the number of a line, a quantity. */
export const wholeIn = (text: string): number | undefined => {
  const value = decimal(text);
  const exact = value && exactly(value, 1n);
  return exact !== undefined && exact >= 0n && exact < 1_000_000n ? Number(exact) : undefined;
};
