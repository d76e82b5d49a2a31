import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import { calendarOf, planQuoteStep } from '../../shared/domain/quotes/plan.ts';
import type { Quote } from '../../shared/domain/quotes/quote.ts';
import { hasExpired } from '../../shared/domain/quotes/validity.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { QuoteRepository } from './quote.repository.ts';

/**
 * Writes down that an offer lies past its validity, so that both parties are told. Everybody sees it as expired from
 * that day on, whether or not this has run; running it again, or for a quote that is not due, changes nothing and
 * is `wrong-state`.
 */
export const makeExpireQuote =
  ({ quotes, now }: { readonly quotes: Pick<QuoteRepository, 'find' | 'commit'>; readonly now: Clock }) =>
  async (id: QuoteId): Promise<Result<Quote, 'not-found' | 'wrong-state' | 'stale-version'>> => {
    const at = now();
    const found = await quotes.find(id);
    if (!found) return refuse('not-found');
    const { quote } = found;
    if (!hasExpired(quote, brusselsDate(at))) return refuse('wrong-state', { of: 'quote', state: quote.state });
    const plan = planQuoteStep(quote, 'expire', {}, { actor: calendarOf(quote), at });
    if (!plan.ok) return plan;
    const written = await quotes.commit(plan.value, found);
    return written.ok ? ok(written.value) : refuse(written.code, written.detail);
  };
