import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { AskedChoice, LineAnswer } from '../../../../shared/domain/quotes/quote.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** One turn of a quote, so many days after it was asked. */
export type QuoteTurn =
  | { readonly after: number; readonly by: 'buyer' | 'supplier'; readonly says: string }
  | {
      readonly after: number;
      readonly offers: readonly LineAnswer[];
      readonly validDays: number;
      readonly note?: string;
    }
  | { readonly after: number; readonly counters: string }
  | { readonly after: number; readonly ends: 'decline' | 'reject' | 'withdraw'; readonly because: string }
  | { readonly after: number; readonly ends: 'accept' | 'expire' };

/** One quote of the sample: who asks what, and what is said in which turn. */
export interface QuoteStory {
  /** Names the story; the quote's id follows from it. */
  readonly key: string;
  /** Enterprise number or name. */
  readonly buyer: string;
  readonly lines: readonly AskedChoice[];
  readonly wishes?: string;
  readonly askedOn: LocalDate;
  readonly turns: readonly QuoteTurn[];
}

/** The answer to one line, in short. */
export const answer = (
  line: number,
  extras: readonly (readonly [name: string, price: Cents])[],
  deliveryWeeks: number,
  note?: string,
): LineAnswer => ({
  line,
  extras: extras.map(([name, price]) => ({ name, price })),
  deliveryWeeks,
  ...(note !== undefined && { note }),
});
