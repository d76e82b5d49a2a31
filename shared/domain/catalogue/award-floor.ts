import type { Lot } from '../frameworks/framework.ts';
import type { BasisPoints } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import type { ModelVersion } from './model.ts';

/** A discount that is lower than what was awarded; without `option` it is the model's own. */
export interface BelowAward {
  readonly option?: string | undefined;
  readonly discountRate: BasisPoints;
  readonly awarded: BasisPoints;
}

/** The discount that a supplier was awarded in a lot and may never go below; undefined when it has no award there. */
export const awardedFloor = (lot: Pick<Lot, 'awards'>, supplier: Kbo): BasisPoints | undefined =>
  lot.awards.find((award) => award.supplier === supplier)?.discountFloor;

/** The discounts of a version, its own and those of its options, that lie below the floor. */
export const belowAward = (version: Pick<ModelVersion, 'discountRate' | 'options'>, floor: BasisPoints): readonly BelowAward[] =>
  [{ discountRate: version.discountRate }, ...version.options.map(({ id, discountRate }) => ({ option: id, discountRate }))].flatMap(
    (given) =>
      given.discountRate !== undefined && given.discountRate < floor
        ? [{ ...given, discountRate: given.discountRate, awarded: floor }]
        : [],
  );
