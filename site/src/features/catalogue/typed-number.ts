import { number } from '../../format/numbers.ts';

const grouped = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const plain = /^-?\d+(?:[.,]\d+)?$/;

/** To be typed over, with all its decimals: a bound that is only looked at stays what it was. */
export const typedText = (value: number): string => number(value, 6);

/** `12.500`, `12500,5` or `7.5` as people type them: a point that cannot stand between thousands is a decimal one. Undefined for nothing or nonsense. */
export const typedNumber = (text: string): number | undefined => {
  const typed = text.replace(/\s/g, '').replace('\u2212', '-');
  if (grouped.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
  return plain.test(typed) ? Number(typed.replace(',', '.')) : undefined;
};
