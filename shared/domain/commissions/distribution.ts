import { allocate } from '../money/allocate.ts';
import type { Cents } from '../money/cents.ts';
import type { Kbo } from '../organisations/kbo.ts';
import { ok, type Result, refuse } from '../result.ts';
import { holdsOn, type LocalDate, type Period } from '../time/local-date.ts';

/**
 * Verdeelsleutel: how an amount is divided among bodies.
 * - `fixed`: percentages that were agreed on; weights are basis points and make up the whole.
 * - `equal`: everybody the same; weights say nothing.
 * - `per-inhabitant`: weights are the inhabitants of the municipalities that each intercommunale serves.
 * - `by-turnover`: weights are cents, excluding VAT, of what was ordered through each intercommunale in a year that is over.
 */
export const distributionMethods = ['fixed', 'equal', 'per-inhabitant', 'by-turnover'] as const;
export type DistributionMethod = (typeof distributionMethods)[number];
/** Those whose weights were counted on some day. */
export const weighedMethods = ['per-inhabitant', 'by-turnover'] as const satisfies readonly DistributionMethod[];
export type WeighedMethod = (typeof weighedMethods)[number];

/** A method with the days on which it may divide. */
export interface DistributionKey extends Period {
  readonly method: DistributionMethod;
}

/** A whole number ≥ 0, in the unit of the method; nothing means that it takes no part. */
export interface Weight {
  readonly body: Kbo;
  readonly weight: number;
}

/** Why a part is what it is: its weight in all weights, and the day for which they were counted. Frozen with the part. */
export interface Split {
  readonly method: DistributionMethod;
  readonly weight: number;
  readonly total: number;
  readonly on?: LocalDate | undefined;
}

export interface DistributedPart extends Weight {
  readonly amount: Cents;
}

export interface Distribution {
  /** What all weights come to; with `equal`, how many take part. */
  readonly total: number;
  /** In the sequence of the participants. */
  readonly parts: readonly DistributedPart[];
}

/** `fixed` percentages make up this many basis points. */
const whole = 10_000;

const faultIn = (method: DistributionMethod, participants: readonly Weight[]): Readonly<Record<string, unknown>> | undefined => {
  const twice = participants.find(({ body }, index) => participants.findIndex((other) => other.body === body) !== index);
  if (twice) return { reason: 'twice', body: twice.body };
  const odd = participants.find(({ weight }) => !Number.isSafeInteger(weight) || weight < 0);
  if (odd) return { reason: 'weight', body: odd.body, weight: odd.weight };
  const total = participants.reduce((sum, { weight }) => sum + weight, 0);
  if (!Number.isSafeInteger(total)) return { reason: 'weights-too-large' };
  if (method === 'fixed' && total !== whole) return { reason: 'not-whole', sum: total };
  return total === 0 ? { reason: 'no-weight' } : undefined;
};

/**
 * Divides an amount by a method: each gets its weight's share to within a cent, and the parts sum to the whole
 * (largest remainder). Of equal remainders the lowest enterprise number comes first, so the sequence of the participants
 * means nothing. Who weighs more never gets less; who weighs nothing gets nothing. An amount below nothing is divided as
 * its mirror image, so that a reversal takes back exactly what was given. As with every method by remainders, one cent
 * more to divide among three or more can give one of them a cent less: what was divided once is kept, not divided again.
 *
 * Refuses `distribution-impossible` with the reason: a body `twice`, a `weight` that is no whole number ≥ 0,
 * `weights-too-large` to count with, percentages that are `not-whole`, or `no-weight` at all.
 * @param amount cents
 */
export const divide = (
  amount: Cents,
  method: DistributionMethod,
  participants: readonly Weight[],
): Result<Distribution, 'distribution-impossible'> => {
  const weighed = method === 'equal' ? participants.map(({ body }) => ({ body, weight: 1 })) : participants;
  const fault = faultIn(method, weighed);
  if (fault) return refuse('distribution-impossible', fault);
  const sorted = weighed.toSorted((a, b) => (a.body < b.body ? -1 : 1));
  const amounts = allocate(
    amount,
    sorted.map(({ weight }) => weight),
  );
  const byBody = new Map(sorted.map(({ body }, index) => [body, amounts[index] ?? (0 as Cents)]));
  return ok({
    total: weighed.reduce((sum, { weight }) => sum + weight, 0),
    parts: weighed.map(({ body, weight }) => ({ body, weight, amount: byBody.get(body) ?? (0 as Cents) })),
  });
};

/** Divides by a key on a day, as `divide` does; refuses also a key that is `not-in-force` that day. */
export const distribute = (
  amount: Cents,
  key: DistributionKey,
  participants: readonly Weight[],
  on: LocalDate,
): Result<Distribution, 'distribution-impossible'> =>
  holdsOn(key, on)
    ? divide(amount, key.method, participants)
    : refuse('distribution-impossible', {
        reason: 'not-in-force',
        on,
        from: key.from,
        ...(key.until !== undefined && { until: key.until }),
      });
