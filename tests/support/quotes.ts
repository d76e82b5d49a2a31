import { makeInputsRepository } from '../../functions/ordering/inputs.repository.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import type { Database } from '../../functions/platform/database.ts';
import { makeAcceptQuote } from '../../functions/quotes/accept-quote.ts';
import { makeCategoryRepository } from '../../functions/quotes/category.repository.ts';
import { makeChangeQuote } from '../../functions/quotes/change-quote.ts';
import { makeChoiceRecordRepository } from '../../functions/quotes/choice-record.repository.ts';
import { makeCounterQuote } from '../../functions/quotes/counter-quote.ts';
import { makeCreateChoiceRecord } from '../../functions/quotes/create-choice-record.ts';
import { saying, withReason } from '../../functions/quotes/decisions.ts';
import { makeExpireQuote } from '../../functions/quotes/expire-quote.ts';
import { makeGetQuote } from '../../functions/quotes/get-quote.ts';
import { makeListQuotes } from '../../functions/quotes/list-quotes.ts';
import { makeOfferQuote } from '../../functions/quotes/offer-quote.ts';
import { makeQuoteRepository } from '../../functions/quotes/quote.repository.ts';
import type { QuoteView } from '../../functions/quotes/quote-view.ts';
import { makeGetChoiceRecord, makeListChoiceRecords } from '../../functions/quotes/read-choice-records.ts';
import { makeRequestQuotes } from '../../functions/quotes/request-quotes.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { AskedChoice, LineAnswer } from '../../shared/domain/quotes/quote.ts';
import type { QuoteAction } from '../../shared/domain/quotes/quote-transitions.ts';
import { addDays, brusselsDate, type Instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { aChoice, aForm, aPerson } from './builders.ts';
import { buyer, granted, nextKey } from './purchases.ts';

export const supplier = aPerson('supplier');

/** The real use cases of quotes over one database. */
export const quotingOn = (database: Database, now: () => Instant) => {
  const inputs = makeInputsRepository(database);
  const deps = { quotes: makeQuoteRepository(database), orders: makeOrderRepository(database), inputs, database, now };
  const choices = { records: makeChoiceRecordRepository(database), categories: makeCategoryRepository(database), inputs, now };
  return {
    database,
    today: (): LocalDate => brusselsDate(now()),
    request: makeRequestQuotes(deps),
    offer: makeOfferQuote(deps),
    counter: makeCounterQuote(deps),
    change: makeChangeQuote(deps),
    accept: makeAcceptQuote(deps),
    expire: makeExpireQuote(deps),
    list: makeListQuotes(deps),
    get: makeGetQuote(deps),
    compare: makeCreateChoiceRecord(choices),
    listChoices: makeListChoiceRecords(choices),
    getChoice: makeGetChoiceRecord(choices),
  };
};

export type Quoting = ReturnType<typeof quotingOn>;

/** A request of one quote. */
export const requested = async (
  { request }: Quoting,
  { by = buyer, lines = [aChoice()] }: { readonly by?: Principal; readonly lines?: readonly AskedChoice[] } = {},
): Promise<QuoteView> => {
  const [view, ...others] = granted(await request(by, { lines, attachments: [] }, nextKey())).quotes;
  if (!view || others.length > 0) throw new Error('this basket is one quote');
  return view;
};

/** The supplier's answer to an open request, valid for 30 days unless told otherwise. */
export const offering = (
  { offer, today }: Quoting,
  { quote }: QuoteView,
  { answers = [], days = 30 }: { readonly answers?: readonly LineAnswer[]; readonly days?: number } = {},
) => offer(supplier, quote.id, { version: quote.version, answers, validUntil: addDays(today(), days), attachments: [] });

export const offered = async (quoting: Quoting, asked: Parameters<typeof requested>[1] = {}, answer: Parameters<typeof offering>[2] = {}) =>
  granted(await offering(quoting, await requested(quoting, asked), answer));

/** What a buyer has on screen of an offer. */
export const seenOffer = ({ quote }: QuoteView) => {
  if (!quote.offer) throw new Error('there is no offer');
  return { version: quote.version, net: quote.offer.totals.net, commission: quote.offer.totals.commission };
};

export const accepting = ({ accept }: Quoting, view: QuoteView, by: Principal = buyer) =>
  accept(by, view.quote.id, { ...seenOffer(view), form: aForm() });

/** A step that needs nothing but words. */
export const stepping = ({ change, database }: Quoting, { quote }: QuoteView, action: QuoteAction, by: Principal) =>
  change(
    by,
    { quoteId: quote.id, action, version: quote.version },
    action === 'message' ? () => saying(database, by, { note: 'Een vraag', attachments: [] }) : withReason('Een reden'),
  );
