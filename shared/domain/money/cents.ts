/** Whole euro cents, excluding VAT unless the name says so. */
export type Cents = number & { readonly __brand: 'Cents' };
/** A rate in hundredths of a percent: 21 % is 2100. */
export type BasisPoints = number & { readonly __brand: 'BasisPoints' };

/** Refuses anything but a safe whole number: a fraction of a cent is a bug upstream. */
export const cents = (amount: number): Cents => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of cents: ${amount}`);
  return amount as Cents;
};

/** A rate between 0 and 100 %. */
export const basisPoints = (rate: number): BasisPoints => {
  if (!Number.isInteger(rate) || rate < 0 || rate > 10_000) throw new RangeError(`not a rate in basis points: ${rate}`);
  return rate as BasisPoints;
};

export const zero = cents(0);

/** € 10 billion: far above any framework, far below what loses precision. No stored amount exceeds it. */
export const mostCents = cents(1_000_000_000_000);

/**
 * `rate` of `amount`, rounded half up (away from zero for negative amounts) to a whole cent.
 * Computed in bigint: in floating point 0.45 % of € 30,00 gives 13 cents instead of 14.
 */
export const percentOf = (amount: Cents, rate: BasisPoints): Cents => {
  const product = BigInt(amount) * BigInt(rate);
  const half = product < 0n ? -5_000n : 5_000n;
  return cents(Number((product + half) / 10_000n));
};

export const plus = (...amounts: readonly Cents[]): Cents => cents(amounts.reduce((sum, amount) => sum + amount, 0));

export const minus = (amount: Cents, subtracted: Cents): Cents => cents(amount - subtracted);

/** `amount` taken `count` times; `count` is a whole number. */
export const times = (amount: Cents, count: number): Cents => cents(amount * count);
