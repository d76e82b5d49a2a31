import type { Principal } from '../../shared/domain/organisations/role.ts';
import { quoteNextStepOf } from '../../shared/domain/quotes/next-step.ts';
import { quoteActionsFor } from '../../shared/domain/quotes/ownership.ts';
import type { Quote, QuoteEvent } from '../../shared/domain/quotes/quote.ts';
import { stateOn } from '../../shared/domain/quotes/validity.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';

/**
 * A quote as its caller may see it today. The order that came of it is a draft at first, and so the buyer's inner affair:
 * the supplier hears of it when it is placed.
 */
export const quoteViewOf = (quote: Quote, events: readonly QuoteEvent[], caller: Principal, today: LocalDate) => {
  const { order, ...shown } = quote;
  const next = quoteNextStepOf(quote, today);
  return {
    quote: { ...shown, state: stateOn(quote, today), ...(order && caller.organisation === quote.buyer && { order }) },
    events,
    ...(next !== undefined && { next }),
    actions: quoteActionsFor(quote, caller, today),
  };
};

export type QuoteView = ReturnType<typeof quoteViewOf>;
