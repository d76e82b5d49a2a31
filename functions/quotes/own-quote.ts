import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { quoteRolesOn } from '../../shared/domain/quotes/ownership.ts';
import { type QuoteAction, quoteTransitionOf } from '../../shared/domain/quotes/quote-transitions.ts';
import { stateOn } from '../../shared/domain/quotes/validity.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { QuoteHistory, QuoteRepository } from './quote.repository.ts';

export type OwnRefusal = 'not-found' | 'wrong-state' | 'stale-version' | 'quote-expired';

export interface QuoteAim {
  readonly quoteId: QuoteId;
  readonly action: QuoteAction;
  readonly version: number;
}

/** Whether a quote that was found stands open today for this step, at the version that was seen. */
export const checkOpen = (
  { quote }: Pick<QuoteHistory, 'quote'>,
  { action, version }: Omit<QuoteAim, 'quoteId'>,
  today: LocalDate,
): Result<undefined, Exclude<OwnRefusal, 'not-found'>> => {
  const { from } = quoteTransitionOf(action);
  if (stateOn(quote, today) === 'expired') return refuse('quote-expired', { validUntil: quote.offer?.validUntil });
  if (!from.includes(quote.state)) return refuse('wrong-state', { of: 'quote', state: quote.state, allowed: from, version: quote.version });
  return quote.version === version ? ok(undefined) : refuse('stale-version', { seen: version, now: quote.version, state: quote.state });
};

/** The quote, when the caller may take this step with quotes like it; a stranger's quote is `not-found`. */
export const findOwnQuote = async (
  quotes: Pick<QuoteRepository, 'find'>,
  caller: Principal,
  aim: QuoteAim,
  today: LocalDate,
): Promise<Result<QuoteHistory, OwnRefusal>> => {
  const found = await quotes.find(aim.quoteId);
  const { by } = quoteTransitionOf(aim.action);
  if (!found || !quoteRolesOn(found.quote, caller).some((role) => by.includes(role))) return refuse('not-found');
  const open = checkOpen(found, aim, today);
  return open.ok ? ok(found) : open;
};
