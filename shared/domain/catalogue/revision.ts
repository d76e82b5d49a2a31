import type { BasisPoints, Cents } from '../money/cents.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { ModelVersion, RevisionReference } from './model.ts';

/** A list price that rises by more than a supplier may publish by itself; without `option` it is the model's own. */
export interface OutsideRevision {
  readonly option?: string | undefined;
  readonly from: Cents;
  readonly to: Cents;
}

type Priced = Pick<RevisionReference, 'listPrice' | 'options'>;

/** Compared in bigint as cross products, so that no rounding lets a rise through. A price of zero may not rise at all. */
const exceeds = (from: Cents, to: Cents, maximum: BasisPoints) => BigInt(to - from) * 10_000n > BigInt(from) * BigInt(maximum);

/** The list prices, of the model and of options that both versions have, that rise by more than `maximum`. A new option has no old price. */
export const outsideRevision = (before: Priced, after: Priced, maximum: BasisPoints): readonly OutsideRevision[] => {
  const old = new Map(before.options.map(({ id, listPrice }) => [id, listPrice]));
  const prices: readonly OutsideRevision[] = [
    { from: before.listPrice, to: after.listPrice },
    ...after.options.flatMap(({ id, listPrice }) => {
      const from = old.get(id);
      return from === undefined ? [] : [{ option: id, from, to: listPrice }];
    }),
  ];
  return prices.filter(({ from, to }) => exceeds(from, to, maximum));
};

/** A supplier's own rises are counted together over this many days. */
const revisionPeriod = 365;

/**
 * The prices that a rise published today is compared with: those of the beginning of the running period, so that small
 * rises in a row are no way around the clause; or, when none runs, the prices in force, which begin one.
 */
export const revisionReference = (running: RevisionReference | undefined, inForce: ModelVersion, today: LocalDate): RevisionReference =>
  running && today < addDays(running.since, revisionPeriod)
    ? running
    : { since: today, listPrice: inForce.listPrice, options: inForce.options.map(({ id, listPrice }) => ({ id, listPrice })) };
