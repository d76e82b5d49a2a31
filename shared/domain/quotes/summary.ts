import type { Cents } from '../money/cents.ts';
import { titleOf } from '../ordering/summary.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Quote } from './quote.ts';
import { stateOn } from './validity.ts';

/** What a row shows just as the quote has it. */
const carried = [
  'id',
  'number',
  'version',
  'buyer',
  'buyerName',
  'supplier',
  'supplierName',
  'framework',
  'frameworkTitle',
  'lot',
  'createdAt',
  'updatedAt',
  'sample',
] as const satisfies readonly (keyof Quote)[];

/** A quote as a row of a list; its amounts are those of the offer, and absent as long as there is none. */
export interface QuoteSummary extends Pick<Quote, (typeof carried)[number] | 'state'> {
  readonly title: string;
  readonly quantity: number;
  readonly net?: Cents | undefined;
  readonly cost?: Cents | undefined;
  readonly validUntil?: LocalDate | undefined;
}

export const quoteSummaryOf = (quote: Quote, today: LocalDate): QuoteSummary => ({
  ...(Object.fromEntries(carried.map((field) => [field, quote[field]])) as Pick<Quote, (typeof carried)[number]>),
  state: stateOn(quote, today),
  title: titleOf(quote),
  quantity: quote.lines.reduce((sum, line) => sum + line.quantity, 0),
  ...(quote.offer && { net: quote.offer.totals.net, cost: quote.offer.totals.cost, validUntil: quote.offer.validUntil }),
});
