import { idFor } from '../../../../functions/platform/ids.ts';
import { splitAsked } from '../../../../functions/quotes/asked-lines.ts';
import { draftOfQuote } from '../../../../functions/quotes/draft-of-quote.ts';
import { newQuote } from '../../../../functions/quotes/new-quote.ts';
import { entitlement } from '../../../../shared/domain/frameworks/eligibility.ts';
import { assess } from '../../../../shared/domain/ordering/assess.ts';
import type { Actor, QuoteId } from '../../../../shared/domain/ordering/order.ts';
import { type OrderPlan, planCreation } from '../../../../shared/domain/ordering/plan.ts';
import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';
import { offerOf } from '../../../../shared/domain/quotes/offer.ts';
import { calendarOf, planQuoteStep, planRequest, type QuotePlan } from '../../../../shared/domain/quotes/plan.ts';
import { priceOffer } from '../../../../shared/domain/quotes/price-offer.ts';
import type { Quote } from '../../../../shared/domain/quotes/quote.ts';
import type { QuoteAction } from '../../../../shared/domain/quotes/quote-transitions.ts';
import { checkValidity, hasExpired } from '../../../../shared/domain/quotes/validity.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { addDays, brusselsDate, type Instant } from '../../../../shared/domain/time/local-date.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { slugOf } from '../schemes/slug.ts';
import { actorFor, supplierActor } from './actors.ts';
import type { Catalogue } from './inputs.ts';
import { momentOn, workday, workdaysLater } from './moments.ts';
import type { QuoteStory, QuoteTurn } from './quote-story.ts';

/** A quote of the sample as the plans of its life, with the draft order that its acceptance made. */
export interface QuoteLife {
  readonly plans: readonly QuotePlan[];
  readonly order?: OrderPlan;
}

/** The sample is wrong where the rules refuse it: it is corrected, not loaded. */
const allowed = <T>({ key }: QuoteStory, result: Result<T, string>): T => {
  if (!result.ok) throw new Error(`story ${key}: ${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
};

interface Step {
  readonly action: QuoteAction;
  readonly actor: Actor;
  readonly patch: Partial<Quote>;
  readonly note?: string | undefined;
}

interface Scene {
  readonly story: QuoteStory;
  readonly catalogue: Catalogue;
  readonly buyer: Organisation;
  readonly at: Instant;
}

const formOf = (buyer: Organisation) => ({
  delivery: { address: buyer.address },
  contact: { name: `Aankoopdienst ${buyer.name}`, email: `aankoop@${slugOf(buyer.name)}.example` },
  budget: { references: ['AC000131'] },
  billing: [],
});

const offered = (quote: Quote, turn: Extract<QuoteTurn, { readonly offers: unknown }>, { story, catalogue, buyer, at }: Scene): Step => {
  const on = brusselsDate(at);
  const [actor, validUntil] = [supplierActor(quote.supplier), addDays(on, turn.validDays)];
  const framework = catalogue.frameworks.get(quote.framework);
  if (framework) allowed(story, checkValidity(validUntil, framework, on));
  const priced = allowed(story, priceOffer(quote, turn.offers, { ...catalogue, organisation: buyer, on }));
  const offer = offerOf(priced, { answers: turn.offers, validUntil, note: turn.note, by: actor, at });
  return { action: 'offer', actor, patch: { offer }, note: turn.note };
};

const endActor = (ends: QuoteAction, quote: Quote, buyer: Organisation): Actor => {
  if (ends === 'expire') return calendarOf(quote);
  return ends === 'decline' ? supplierActor(quote.supplier) : actorFor(buyer, 'buyer');
};

const stepOf = (quote: Quote, turn: QuoteTurn, scene: Scene): Step => {
  const { buyer } = scene;
  if ('offers' in turn) return offered(quote, turn, scene);
  if ('says' in turn) {
    const actor = turn.by === 'buyer' ? actorFor(buyer, 'buyer') : supplierActor(quote.supplier);
    return { action: 'message', actor, patch: {}, note: turn.says };
  }
  if ('counters' in turn) return { action: 'counter', actor: actorFor(buyer, 'buyer'), patch: {}, note: turn.counters };
  const actor = endActor(turn.ends, quote, buyer);
  return 'because' in turn
    ? { action: turn.ends, actor, patch: { reason: turn.because }, note: turn.because }
    : { action: turn.ends, actor, patch: {} };
};

const orderOf = (quote: Quote, { story, catalogue, buyer, at }: Scene): OrderPlan => {
  const { offer } = quote;
  const [framework, lot] = [catalogue.frameworks.get(quote.framework), catalogue.lots.get(quote.lot)];
  if (!offer || !framework || !lot) throw new Error(`story ${story.key} accepts what was not offered`);
  const actor = actorFor(buyer, 'buyer');
  const order = draftOfQuote({
    ...{ quote, offer, framework, lot, at },
    organisation: buyer,
    form: formOf(buyer),
    preparer: actor.person,
  });
  return planCreation(order, { actor, at });
};

/**
 * The plans that a quote's life consists of, by the very rules of live quotes. Refuses, by throwing, a story that those
 * rules refuse.
 */
export const tellQuote = (story: QuoteStory, catalogue: Catalogue): QuoteLife => {
  const buyer = organisationBy(story.buyer);
  const on = workday(story.askedOn);
  const [first, ...others] = splitAsked(story.lines, allowed(story, assess(story.lines, { ...catalogue, organisation: buyer, on })));
  if (!first || others.length > 0) throw new Error(`story ${story.key} makes another number of quotes than one`);
  const framework = catalogue.frameworks.get(first.assessed.framework);
  if (framework) allowed(story, entitlement(framework, buyer, on));
  const actor = actorFor(buyer, 'buyer');
  const { supplier } = first.assessed;
  const quote = newQuote({
    id: idFor('quote-0', { ...actor, roles: ['buyer'] }, story.key) as QuoteId,
    ...first,
    wishes: story.wishes,
    buyer,
    names: new Map([[supplier, organisationBy(supplier).name]]),
    at: momentOn(on, 0),
    sample: true,
  });
  const plans: QuotePlan[] = [planRequest(quote, { actor, at: quote.createdAt, note: story.wishes })];
  let [now, order]: [Quote, OrderPlan | undefined] = [quote, undefined];
  for (const [index, turn] of story.turns.entries()) {
    const at = momentOn(workdaysLater(on, turn.after), 13 * (index + 1));
    const scene = { story, catalogue, buyer, at };
    const ends = 'ends' in turn ? turn.ends : undefined;
    if ((ends === 'expire') !== hasExpired(now, brusselsDate(at)))
      throw new Error(`story ${story.key} expires at another time than it says`);
    if (ends === 'accept') order = orderOf(now, scene);
    const { action, actor: by, patch, note } = stepOf(now, turn, scene);
    const made = order && { order: { id: order.after.id, number: order.after.number } };
    const plan = allowed(story, planQuoteStep(now, action, { ...patch, ...made }, { actor: by, at, note }));
    plans.push(plan);
    now = plan.after;
  }
  return { plans, ...(order && { order }) };
};
