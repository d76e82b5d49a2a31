import { checkSeen, type SeenFigures } from '../../shared/domain/ordering/figures.ts';
import { checkForm } from '../../shared/domain/ordering/form.ts';
import type { Order, OrderForm, QuoteId } from '../../shared/domain/ordering/order.ts';
import { planCreation } from '../../shared/domain/ordering/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { quoteRolesOn } from '../../shared/domain/quotes/ownership.ts';
import { planQuoteStep } from '../../shared/domain/quotes/plan.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { InputsRepository } from '../ordering/inputs.repository.ts';
import { mayBeOrdered } from '../ordering/judge-order.ts';
import type { OrderRepository } from '../ordering/order.repository.ts';
import { viewOf } from '../ordering/order-view.ts';
import { fingerprint } from '../platform/ids.ts';
import type { QuoteDeps } from './change-quote.ts';
import { draftOfQuote } from './draft-of-quote.ts';
import { checkOpen } from './own-quote.ts';
import { type QuoteHistory, quoteStepWrites } from './quote.repository.ts';
import { quoteViewOf } from './quote-view.ts';

interface Deps extends QuoteDeps {
  readonly orders: OrderRepository;
  readonly inputs: InputsRepository;
}

interface Acceptance extends SeenFigures {
  readonly version: number;
  readonly form: OrderForm;
}

/** Who of the buyer said what is wanted: with that they prepared the order, whose lines nobody changes any more. */
const askersOf = ({ quote, events }: QuoteHistory): readonly string[] =>
  events
    .filter(({ action, by }) => (action === 'request' || action === 'counter') && by.organisation === quote.buyer)
    .map(({ by }) => by.person);

/**
 * Accepts an offer: in one transaction the quote becomes `accepted` and a draft order comes about with the lines, the
 * commission and the totals that were offered. The order's id follows from the quote's, so that accepting again, however
 * concurrently, meets the first and is answered with the same order as it is now. Refused past its validity
 * (`quote-expired`), when other figures were seen, and when the order could not be placed today: then nothing is accepted.
 */
export const makeAcceptQuote = ({ quotes, orders, inputs, database, now }: Deps) => {
  const answered = async ({ quote, events }: QuoteHistory, caller: Principal, today: LocalDate) => {
    const found = quote.order && (await orders.find(quote.order.id));
    if (!found) throw new Error(`the accepted quote ${quote.id} has no order`);
    return ok({ quote: quoteViewOf(quote, events, caller, today), order: viewOf(found.order, found.events, caller, today) });
  };

  return async (caller: Principal, quoteId: QuoteId, { version, form, ...seen }: Acceptance) => {
    const at = now();
    const today = brusselsDate(at);
    const found = await quotes.find(quoteId);
    if (!found || !quoteRolesOn(found.quote, caller).includes('buyer')) return refuse('not-found');
    const { quote } = found;
    if (quote.state === 'accepted') return answered(found, caller, today);
    const open = checkOpen(found, { action: 'accept', version }, today);
    if (!open.ok) return open;
    const { offer } = quote;
    if (!offer) throw new Error(`the offered quote ${quote.id} has no offer`);
    const agreed = checkSeen(offer, seen);
    if (!agreed.ok) return agreed;
    const standing = await inputs.read(quote.buyer, offer.lines);
    const [framework, lot, { organisation }] = [standing.frameworks.get(quote.framework), standing.lots.get(quote.lot), standing];
    if (!framework || !lot || !organisation) return refuse('not-found');
    const allowed = mayBeOrdered({ ...quote, ...offer }, standing, today);
    if (!allowed.ok) return allowed;
    const checked = checkForm(form, [lot], today);
    if (!checked.ok) return checked;
    const draft = draftOfQuote({ quote, offer, framework, lot, organisation, form, preparer: caller.person, at });
    const order: Order = { ...draft, preparers: [...new Set([...draft.preparers, ...askersOf(found)])] };
    const step = { actor: actorOf(caller), at };
    const plan = planQuoteStep(quote, 'accept', { order: { id: order.id, number: order.number } }, step);
    if (!plan.ok) return plan;
    const creation = planCreation(order, step);
    const writes = quoteStepWrites(database.table, { ...plan.value, before: quote }, found);
    const written = await orders.create([creation], fingerprint(quote.id), writes);
    if (written.ok)
      return ok({
        quote: quoteViewOf(plan.value.after, [...found.events, plan.value.event], caller, today),
        order: viewOf(order, creation.events, caller, today),
      });
    const first = await quotes.find(quoteId);
    if (first?.quote.state === 'accepted') return answered(first, caller, today);
    return refuse('stale-version', { seen: version, now: first?.quote.version });
  };
};
