import { type Cents, cents } from '../money/cents.ts';
import type { Portion } from './invoice.ts';

/** Price of a portion, rounded half up (away from zero below zero) to a cent. */
export const priceOf = (unit: Cents, portion: Portion): Cents => {
  const product = BigInt(unit) * BigInt(portion);
  return cents(Number((product + (product < 0n ? -5_000n : 5_000n)) / 10_000n));
};
