import * as routes from '../../shared/contract/quotes.routes.ts';
import { makeInputsRepository } from '../ordering/inputs.repository.ts';
import { makeOrderRepository } from '../ordering/order.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeAcceptQuote } from './accept-quote.ts';
import { makeCategoryRepository } from './category.repository.ts';
import { makeChangeQuote } from './change-quote.ts';
import { makeChoiceRecordRepository } from './choice-record.repository.ts';
import { makeCounterQuote } from './counter-quote.ts';
import { makeCreateChoiceRecord } from './create-choice-record.ts';
import { saying, withReason } from './decisions.ts';
import { makeGetQuote } from './get-quote.ts';
import { makeListQuotes } from './list-quotes.ts';
import { makeOfferQuote } from './offer-quote.ts';
import { makeQuoteRepository } from './quote.repository.ts';
import { makeGetChoiceRecord, makeListChoiceRecords } from './read-choice-records.ts';
import { makeRequestQuotes } from './request-quotes.ts';

/** Every route of quotes tied to its use case. */
export const quotesEndpoints = (database: Database, now: Clock) => {
  const inputs = makeInputsRepository(database);
  const deps = { quotes: makeQuoteRepository(database), orders: makeOrderRepository(database), inputs, database, now };
  const choices = { records: makeChoiceRecordRepository(database), categories: makeCategoryRepository(database), inputs, now };
  const [request, list, get] = [makeRequestQuotes(deps), makeListQuotes(deps), makeGetQuote(deps)];
  const [offer, counter, accept, change] = [makeOfferQuote(deps), makeCounterQuote(deps), makeAcceptQuote(deps), makeChangeQuote(deps)];
  const [record, listRecords, getRecord] = [makeCreateChoiceRecord(choices), makeListChoiceRecords(choices), makeGetChoiceRecord(choices)];
  return [
    implement(routes.requestQuotesRoute, ({ body, idempotencyKey }, caller) => request(caller, body, idempotencyKey)),
    implement(routes.listQuotesRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getQuoteRoute, ({ params }, caller) => get(caller, params.quoteId)),
    implement(routes.offerQuoteRoute, ({ params, body }, caller) => offer(caller, params.quoteId, body)),
    implement(routes.counterQuoteRoute, ({ params, body }, caller) => counter(caller, params.quoteId, body)),
    implement(routes.messageQuoteRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'message' }, () => saying(database, caller, body)),
    ),
    implement(routes.declineQuoteRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'decline' }, withReason(body.reason)),
    ),
    implement(routes.rejectQuoteRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'reject' }, withReason(body.reason)),
    ),
    implement(routes.withdrawQuoteRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'withdraw' }, withReason(body.reason)),
    ),
    implement(routes.acceptQuoteRoute, ({ params, body }, caller) => accept(caller, params.quoteId, body)),
    implement(routes.createChoiceRecordRoute, ({ body, idempotencyKey }, caller) => record(caller, body, idempotencyKey)),
    implement(routes.listChoiceRecordsRoute, ({ query }, caller) => listRecords(caller, query)),
    implement(routes.getChoiceRecordRoute, ({ params }, caller) => getRecord(caller, params.recordId)),
  ];
};

export const handler = makeHandler(quotesEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
