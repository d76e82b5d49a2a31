import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import { basisWithoutModels } from '../../shared/domain/ordering/frozen.ts';
import type { Order, OrderForm } from '../../shared/domain/ordering/order.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Offer, Quote } from '../../shared/domain/quotes/quote.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';
import { draftOrder } from '../ordering/draft-orders.ts';
import { orderIdOfQuote } from '../platform/ids.ts';

interface Acceptance {
  readonly quote: Quote;
  readonly offer: Offer;
  readonly framework: Framework;
  readonly lot: Lot;
  readonly organisation: Organisation;
  readonly form: OrderForm;
  readonly preparer: string;
  readonly at: Instant;
}

/** The draft order that an accepted offer makes: its lines, commission, totals and terms as they were offered. */
export const draftOfQuote = ({ quote, offer, framework, lot, organisation, form, preparer, at }: Acceptance): Order => {
  const { lines, commission, totals, terms, intercommunale } = offer;
  const { supplier, frameworkTitle, lotTitle, authority, sample } = quote;
  const draft = draftOrder({
    id: orderIdOfQuote(quote.id),
    assessed: {
      ...{ framework: framework.id, frameworkTitle, lot: lot.id, lotTitle, supplier, authority },
      ...(intercommunale !== undefined && { intercommunale }),
      ...{ lines, commission, totals, terms },
      basis: basisWithoutModels({ framework, lot, organisation, on: brusselsDate(at) }),
    },
    form,
    buyer: organisation,
    names: new Map([[supplier, quote.supplierName]]),
    preparer,
    at,
    sample,
  });
  return { ...draft, quote: { id: quote.id, number: quote.number } };
};
