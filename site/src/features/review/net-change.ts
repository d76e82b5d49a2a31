import type { ChangeLine } from '../../../../shared/domain/catalogue/change-lines.ts';
import type { ModelContent } from '../../../../shared/domain/catalogue/model.ts';
import { type BasisPoints, type Cents, minus, percentOf } from '../../../../shared/domain/money/cents.ts';

export interface NetChange {
  readonly before: Cents;
  readonly after: Cents;
  /** In hundredths of a percent, rounded half up; undefined from a price of nothing. */
  readonly rise: number | undefined;
}

const netOf = (listPrice: Cents, discountRate: BasisPoints): Cents => minus(listPrice, percentOf(listPrice, discountRate));

/**
 * What a buyer pays the supplier for one unit without options, before and after these lines: a higher list price and a higher
 * discount may undo each other. Undefined when neither is among them.
 */
export const netChange = (lines: readonly ChangeLine[], after: Pick<ModelContent, 'listPrice' | 'discountRate'>): NetChange | undefined => {
  const price = lines.find(({ field }) => field === 'listPrice');
  const rate = lines.find(({ field }) => field === 'discountRate');
  if (!price && !rate) return undefined;
  const was = netOf(
    (price?.before as Cents | undefined) ?? after.listPrice,
    (rate?.before as BasisPoints | undefined) ?? after.discountRate,
  );
  const next = netOf(after.listPrice, after.discountRate);
  return { before: was, after: next, rise: was > 0 ? Math.round(((next - was) * 10_000) / was) : undefined };
};
