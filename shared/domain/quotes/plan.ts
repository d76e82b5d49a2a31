import type { AttachmentRef } from '../attachments/attachment.ts';
import type { Actor } from '../ordering/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant } from '../time/local-date.ts';
import type { OfferedFigures, Quote, QuoteEvent } from './quote.ts';
import { type QuoteAction, quoteTransitionOf } from './quote-transitions.ts';

/** All that must be written together for one step of a quote. */
export interface QuotePlan {
  readonly before?: Quote | undefined;
  readonly after: Quote;
  readonly event: QuoteEvent;
}

export interface QuoteStep {
  readonly actor: Actor;
  readonly at: Instant;
  readonly note?: string | undefined;
  readonly attachments?: readonly AttachmentRef[] | undefined;
}

const figuresOf = ({ offer }: Quote): OfferedFigures | undefined =>
  offer && { net: offer.totals.net, commission: offer.totals.commission, cost: offer.totals.cost, validUntil: offer.validUntil };

const eventOf = (
  action: QuoteEvent['action'],
  before: Quote | undefined,
  after: Quote,
  { actor, at, note, attachments = [] }: QuoteStep,
): QuoteEvent => {
  const offered = action === 'offer' || action === 'accept' ? figuresOf(after) : undefined;
  return {
    quote: after.id,
    number: after.number,
    buyer: after.buyer,
    supplier: after.supplier,
    version: after.version,
    action,
    ...(before && { from: before.state }),
    to: after.state,
    by: actor,
    at,
    ...(note !== undefined && { note }),
    attachments,
    ...(offered && { offered }),
  };
};

/** The first step: `quote` has version 1 and state requested. */
export const planRequest = (quote: Quote, step: QuoteStep): QuotePlan => ({
  after: quote,
  event: eventOf('request', undefined, quote, step),
});

/**
 * One step along the transition table: `patch` holds the fields that this step sets. Refuses a step that the state does
 * not allow. Roles, ownership, validity and figures are the use case's to judge.
 */
export const planQuoteStep = (
  before: Quote,
  action: QuoteAction,
  patch: Partial<Quote>,
  step: QuoteStep,
): Result<QuotePlan, 'wrong-state'> => {
  const { from, to } = quoteTransitionOf(action);
  if (!from.includes(before.state)) return refuse('wrong-state', { state: before.state, allowed: from });
  const state = to === 'same' ? before.state : to;
  const after: Quote = { ...before, ...patch, state, version: before.version + 1, updatedAt: step.at };
  return ok({ before, after, event: eventOf(action, before, after, step) });
};

/** Who writes down that an offer expired: nobody does it, the calendar does, on behalf of the body whose framework it is. */
export const calendarOf = ({ authority }: Pick<Quote, 'authority'>): Actor => ({
  person: 'calendar',
  name: 'Raamwerk',
  organisation: authority,
});
