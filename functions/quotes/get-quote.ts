import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { quoteRolesOn } from '../../shared/domain/quotes/ownership.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { QuoteRepository } from './quote.repository.ts';
import { quoteViewOf } from './quote-view.ts';

/** One quote with its conversation; whoever has nothing to do with it is told that it does not exist. One query. */
export const makeGetQuote =
  ({ quotes, now }: { readonly quotes: Pick<QuoteRepository, 'find'>; readonly now: Clock }) =>
  async (caller: Principal, quoteId: QuoteId) => {
    const found = await quotes.find(quoteId);
    if (!found || quoteRolesOn(found.quote, caller).length === 0) return refuse('not-found');
    return ok(quoteViewOf(found.quote, found.events, caller, brusselsDate(now())));
  };
