import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { offerOf } from '../../shared/domain/quotes/offer.ts';
import { priceOffer } from '../../shared/domain/quotes/price-offer.ts';
import type { LineAnswer } from '../../shared/domain/quotes/quote.ts';
import { checkValidity } from '../../shared/domain/quotes/validity.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { InputsRepository } from '../ordering/inputs.repository.ts';
import { makeChangeQuote, type QuoteDeps } from './change-quote.ts';
import { saying } from './decisions.ts';

interface Answer {
  readonly version: number;
  readonly answers: readonly LineAnswer[];
  readonly validUntil: LocalDate;
  readonly note?: string | undefined;
  readonly attachments: readonly string[];
}

/**
 * The supplier's offer: its extras, discounts and terms per line, priced on this day for this buyer and frozen with every
 * figure that an order needs. Until `validUntil` nothing that happens to the catalogue touches it.
 */
export const makeOfferQuote = (deps: QuoteDeps & { readonly inputs: InputsRepository }) => {
  const change = makeChangeQuote(deps);
  return (caller: Principal, quoteId: QuoteId, { version, answers, validUntil, note, attachments }: Answer) =>
    change(caller, { quoteId, action: 'offer', version }, async (quote, today) => {
      const { organisation, ...standing } = await deps.inputs.read(quote.buyer, quote.lines);
      const framework = standing.frameworks.get(quote.framework);
      if (!organisation || !framework) return refuse('not-found');
      const valid = checkValidity(validUntil, framework, today);
      if (!valid.ok) return valid;
      const priced = priceOffer(quote, answers, { ...standing, organisation, on: today });
      if (!priced.ok) return priced;
      const said = await saying(deps.database, caller, { note, attachments });
      if (!said.ok) return said;
      const offer = offerOf(priced.value, { answers, validUntil, note, by: actorOf(caller), at: deps.now() });
      return ok({ ...said.value, patch: { offer } });
    });
};
