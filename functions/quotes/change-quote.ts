import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { planQuoteStep } from '../../shared/domain/quotes/plan.ts';
import type { Quote } from '../../shared/domain/quotes/quote.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { shareWrite } from '../attachments/share.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { findOwnQuote, type OwnRefusal, type QuoteAim } from './own-quote.ts';
import type { QuoteRepository } from './quote.repository.ts';
import { type QuoteView, quoteViewOf } from './quote-view.ts';

export interface QuoteDeps {
  readonly quotes: QuoteRepository;
  readonly database: Database;
  readonly now: Clock;
}

/** What a step sets on the quote, what is said with it and sent along. */
export interface QuoteDecision {
  readonly patch: Partial<Quote>;
  readonly note?: string | undefined;
  readonly attachments?: readonly AttachmentRef[] | undefined;
}

type Decide<Code extends string> = (quote: Quote, today: LocalDate) => Promise<Result<QuoteDecision, Code>>;

/**
 * One step of a quote: who may, in which state and at which version follow from the transition table; `decide` judges what
 * was sent along. What is attached is shared with the other party in the same transaction.
 */
export const makeChangeQuote =
  ({ quotes, database, now }: QuoteDeps) =>
  async <Code extends string = never>(
    caller: Principal,
    aim: QuoteAim,
    decide: Decide<Code>,
  ): Promise<Result<QuoteView, Code | OwnRefusal>> => {
    const at = now();
    const today = brusselsDate(at);
    const found = await findOwnQuote(quotes, caller, aim, today);
    if (!found.ok) return found;
    const { quote, events } = found.value;
    const decision = await decide(quote, today);
    if (!decision.ok) return decision;
    const { patch, note, attachments = [] } = decision.value;
    const plan = planQuoteStep(quote, aim.action, patch, { actor: actorOf(caller), at, note, attachments });
    if (!plan.ok) return plan;
    const shares = attachments.map((file) => shareWrite(database.table, file, caller, [quote.buyer, quote.supplier]));
    const written = await quotes.commit(plan.value, found.value, shares);
    if (written.ok) return ok(quoteViewOf(written.value, [...events, plan.value.event], caller, today));
    if (written.code === 'attachment-unknown') throw new Error('an attachment that was found a moment ago is gone');
    return refuse(written.code, written.detail);
  };
