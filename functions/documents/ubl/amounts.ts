import type { BasisPoints, Cents } from '../../../shared/domain/money/cents.ts';
import { cbc } from './xml-element.ts';

const hundredths = (value: number): string => {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Euros with two decimals: 123 456 is `1234.56`. */
export const euros = (amount: Cents): string => hundredths(amount);

/** A rate as a percentage: 2100 is `21.00`. */
export const percentage = (rate: BasisPoints): string => hundredths(rate);

/** For whoever reads it, in Dutch: `1.234,56`. */
export const inWords = (amount: Cents | BasisPoints): string => {
  const [whole = '', cents = ''] = hundredths(amount).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
};

export const currency = 'EUR';

export const amount = (name: string, value: Cents) => cbc(name, euros(value), { currencyID: currency });
