import type { AssessedOrder } from '../ordering/assess.ts';
import type { Actor } from '../ordering/order.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import type { LineAnswer, Offer } from './quote.ts';

interface Answered {
  readonly answers: readonly LineAnswer[];
  readonly validUntil: LocalDate;
  readonly note?: string | undefined;
  readonly by: Actor;
  readonly at: Instant;
}

/** What was priced and what was said with it, frozen into an offer. */
export const offerOf = (priced: AssessedOrder, { answers, validUntil, note, by, at }: Answered): Offer => ({
  lines: priced.lines,
  answers: answers.map(({ line, deliveryWeeks, note: said }) => ({
    line,
    ...(deliveryWeeks !== undefined && { deliveryWeeks }),
    ...(said !== undefined && { note: said }),
  })),
  commission: priced.commission,
  totals: priced.totals,
  terms: priced.terms,
  ...(priced.intercommunale !== undefined && { intercommunale: priced.intercommunale }),
  validUntil,
  ...(note !== undefined && { note }),
  by,
  at,
});
