import { type BasisPoints, type Cents, minus, percentOf } from '../money/cents.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { ModelVersion } from './model.ts';

/** What a model without options cost from a day on, per unit or per month, excluding VAT. */
export interface PriceStep {
  readonly from: LocalDate;
  readonly listPrice: Cents;
  readonly discountRate: BasisPoints;
  readonly net: Cents;
}

/**
 * The prices that were in force, the oldest first, up to a day: what is only scheduled is not told, nor a version that a
 * later one overtook before its day, nor one that left the price as it was.
 */
export const priceHistory = (versions: readonly ModelVersion[], today: LocalDate): readonly PriceStep[] =>
  versions
    .filter((version) => version.effectiveFrom <= today)
    .filter((version) => !versions.some((later) => later.number > version.number && later.effectiveFrom <= version.effectiveFrom))
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .map(({ effectiveFrom, listPrice, discountRate }) => ({
      from: effectiveFrom,
      listPrice,
      discountRate,
      net: minus(listPrice, percentOf(listPrice, discountRate)),
    }))
    .filter((step, index, steps) => {
      const before = steps[index - 1];
      return before === undefined || before.listPrice !== step.listPrice || before.discountRate !== step.discountRate;
    });
