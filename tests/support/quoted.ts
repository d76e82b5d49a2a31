import { splitAsked } from '../../functions/quotes/asked-lines.ts';
import { newQuote } from '../../functions/quotes/new-quote.ts';
import { assess } from '../../shared/domain/ordering/assess.ts';
import type { QuoteId } from '../../shared/domain/ordering/order.ts';
import { offerOf } from '../../shared/domain/quotes/offer.ts';
import { priceOffer } from '../../shared/domain/quotes/price-offer.ts';
import type { AskedChoice, LineAnswer, Offer, Quote } from '../../shared/domain/quotes/quote.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { aChoice, bodies } from './builders.ts';
import { inputsFor, noon, someone } from './orders.ts';
import { granted } from './purchases.ts';

/** A request of the usual buyer, priced by the real rules. */
export const aQuote = (overrides: Partial<Quote> = {}, lines: readonly AskedChoice[] = [aChoice()], inputs = inputsFor()): Quote => {
  const [part] = splitAsked(lines, granted(assess(lines, inputs)));
  if (!part) throw new Error('nothing was asked');
  return {
    ...newQuote({
      id: '0123456789abcdefghjkmnpqrs' as QuoteId,
      ...part,
      buyer: inputs.organisation,
      names: new Map([[bodies.supplier, 'Leverancier']]),
      at: noon,
    }),
    ...overrides,
  };
};

/** What the usual supplier offers on it, valid for thirty days. */
export const anOffer = (quote: Quote, answers: readonly LineAnswer[] = [], inputs = inputsFor()): Offer =>
  offerOf(granted(priceOffer(quote, answers, inputs)), {
    answers,
    validUntil: addDays(inputs.on, 30),
    by: { ...someone, organisation: quote.supplier },
    at: noon,
  });
