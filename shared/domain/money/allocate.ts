import { type Cents, cents } from './cents.ts';

/**
 * Divides `total` over `weights` by the largest remainder (Hamilton) method: each part is at most one
 * cent from its exact share, and the parts always sum to the whole. Equal remainders go to the earlier part.
 * @param weights whole numbers ≥ 0, at least one above 0
 * @throws RangeError when there is nothing to divide over
 */
export const allocate = (total: Cents, weights: readonly number[]): readonly Cents[] => {
  const sum = weights.reduce((running, weight) => running + BigInt(weight), 0n);
  if (sum <= 0n || weights.some((weight) => weight < 0)) throw new RangeError('weights must be whole, not negative, and not all zero');
  const sign = total < 0 ? -1n : 1n;
  const whole = BigInt(total) * sign;
  const shares = weights.map((weight, index) => ({ index, part: (whole * BigInt(weight)) / sum, rest: (whole * BigInt(weight)) % sum }));
  let left = whole - shares.reduce((running, share) => running + share.part, 0n);
  const parts = shares.map((share) => share.part);
  for (const share of shares.toSorted((a, b) => (b.rest === a.rest ? a.index - b.index : b.rest > a.rest ? 1 : -1))) {
    if (left === 0n) break;
    parts[share.index] = share.part + 1n;
    left -= 1n;
  }
  return parts.map((part) => cents(Number(part * sign)));
};
