import * as fc from 'fast-check';
import type { ModelOption, ModelVersion } from '../../shared/domain/catalogue/model.ts';
import { type BasisPoints, basisPoints, type Cents, cents } from '../../shared/domain/money/cents.ts';
import { addDays, type LocalDate, type Period } from '../../shared/domain/time/local-date.ts';
import { anOption, aVersion, day } from './builders.ts';

/** Prices as they occur, with the awkward ends. */
export const prices = (most = 100_000_000): fc.Arbitrary<Cents> =>
  fc.oneof(fc.constantFrom(0, 1, 2, 49, 50, 51, 99, 3_000), fc.integer({ min: 0, max: most })).map(cents);

export const signedAmounts = (): fc.Arbitrary<Cents> =>
  fc
    .oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }))
    .map((n) => cents(n + 0));

export const rates = (): fc.Arbitrary<BasisPoints> =>
  fc.oneof(fc.constantFrom(0, 1, 45, 600, 2_100, 5_000, 9_999, 10_000), fc.integer({ min: 0, max: 10_000 })).map(basisPoints);

/** A day within `span` days around the middle of 2026. */
export const days = (span = 60): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: -span, max: span }).map((offset) => addDays(day('2026-06-15'), offset));

/** Periods that are valid, many of them open-ended, many of one day. */
export const periods = (span = 60): fc.Arbitrary<Period> =>
  fc
    .tuple(days(span), fc.option(fc.integer({ min: 0, max: span }), { nil: undefined }))
    .map(([from, length]) => ({ from, ...(length !== undefined && { until: addDays(from, length) }) }));

const optionIds = ['a', 'b', 'c', 'd'] as const;

const options = (): fc.Arbitrary<readonly ModelOption[]> =>
  fc.subarray([...optionIds]).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            listPrice: prices(5_000_000),
            discountRate: fc.option(rates(), { nil: undefined }),
            requires: fc.subarray(ids.filter((other) => other !== id)),
            excludes: fc.subarray(ids.filter((other) => other !== id)),
          })
          .map((drawn) => anOption({ id, name: id.toUpperCase(), ...drawn })),
      ),
    ),
  );

export const versions = (): fc.Arbitrary<ModelVersion> =>
  fc.record({ listPrice: prices(), discountRate: rates(), options: options() }).map((drawn) => aVersion(drawn));

export const choices = (): fc.Arbitrary<readonly string[]> => fc.subarray([...optionIds]);
