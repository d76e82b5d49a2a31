import { type BasisPoints, basisPoints, type Cents, cents, minus, zero } from '../../../../shared/domain/money/cents.ts';

/** As people type it: `28.525,00`, `28525`, `28525,5`; undefined for anything else, so that a misread amount is never published. */
export const centsOf = (text: string): Cents | undefined => {
  const match = /^€?\s*([1-9]\d{0,2}(?:\.\d{3})+|\d{1,10})(?:,(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  return cents(Number((match[1] ?? '').replaceAll('.', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
};

/** The same, or below nothing: `-12,50`. */
export const signedCentsOf = (text: string): Cents | undefined => {
  const [, below, rest = ''] = /^([-\u2212]?)(.*)$/.exec(text.trim()) ?? [];
  const amount = centsOf(rest);
  return amount === undefined || !below ? amount : minus(zero, amount);
};

/** `28.525,00`, to be typed over. */
export const centsText = (amount: Cents): string =>
  `${String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, '.')},${String(amount % 100).padStart(2, '0')}`;

/** Basis points of `13,78` or `13.78`, at most two decimals, between 0 and 100. */
export const rateOf = (text: string): BasisPoints | undefined => {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  const points = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return points <= 10_000 ? basisPoints(points) : undefined;
};

export const rateText = (rate: BasisPoints): string => String(rate / 100).replace('.', ',');

/** `1.234,5` or `1234,5`; a point only between thousands, so that no decimal is lost: before those of `0.125` stand none. */
export const numberOf = (text: string): number | undefined =>
  /^-?([1-9]\d{0,2}(\.\d{3})+|\d{1,12})(,\d{1,6})?$/.test(text.trim())
    ? Number(text.trim().replaceAll('.', '').replace(',', '.'))
    : undefined;

export const numberText = (value: number): string => String(value).replace('.', ',');
