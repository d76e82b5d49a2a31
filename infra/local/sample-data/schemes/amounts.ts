import { type BasisPoints, basisPoints, type Cents, cents } from '../../../../shared/domain/money/cents.ts';

/** Euros as people write them in a price list: `euro(28_525)`, `euro(12.5)`. */
export const euro = (amount: number): Cents => cents(Math.round(amount * 100));

/** Percent as people write it: `percent(14)`, `percent(1.8)`. */
export const percent = (rate: number): BasisPoints => basisPoints(Math.round(rate * 100));
