import type { BasisPoints, Cents } from '../money/cents.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { ModelOption, ModelVersion, RevisionReference } from './model.ts';

/** Compared in bigint as cross products, so that no rounding lets a rise through. A price of zero may not rise at all. */
export const exceeds = (from: Cents, to: Cents, maximum: BasisPoints): boolean =>
  BigInt(to - from) * 10_000n > BigInt(from) * BigInt(maximum);

/** A supplier's own rises are counted together over this many days. */
export const revisionPeriod = 365;

const pricesOf = (options: readonly ModelOption[]) => options.map(({ id, listPrice }) => ({ id, listPrice }));

/**
 * The prices that a rise published today is compared with: those of the beginning of the running period, so that small
 * rises in a row are no way around the clause; or, when none runs, the prices in force, which begin one.
 */
export const revisionReference = (running: RevisionReference | undefined, inForce: ModelVersion, today: LocalDate): RevisionReference =>
  running && today < addDays(running.since, revisionPeriod)
    ? running
    : { since: today, listPrice: inForce.listPrice, options: pricesOf(inForce.options) };

/** The same with options that came meanwhile: they count from the price that they came at. One that goes is remembered. */
export const withNewOptions = (reference: RevisionReference, options: readonly ModelOption[]): RevisionReference => {
  const known = new Set(reference.options.map(({ id }) => id));
  return { ...reference, options: [...reference.options, ...pricesOf(options.filter(({ id }) => !known.has(id)))] };
};
