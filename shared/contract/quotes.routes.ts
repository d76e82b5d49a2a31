import * as z from 'zod';
import { attachmentIds } from './attachments.schemas.ts';
import { defineRoute, type RouteDefinition } from './define-route.ts';
import { orderForm, orderView } from './ordering.schemas.ts';
import { cents, derivedId, localDate, page, paging, quoteId, text, version } from './primitives.ts';
import { askedChoice, choiceRecord, choiceRecordSummary, comparison, lineAnswers, quoteSummary, quoteView } from './quotes.schemas.ts';

const params = z.strictObject({ quoteId });
const lines = z.array(askedChoice).min(1).max(20);
const assessment = [
  'not-found',
  'invalid-choice',
  'model-withdrawn',
  'award-method',
  'vat-undetermined',
  'commission-undetermined',
  'attribution-unclear',
] as const;
const entitlement = ['framework-not-started', 'framework-ended', 'not-eligible'] as const;
const step = ['not-found', 'wrong-state', 'stale-version', 'quote-expired'] as const;
/** A supplier's catalogue may have moved on under the request. */
const repricing = assessment.slice(1) as readonly Exclude<(typeof assessment)[number], 'not-found'>[];
const parties = ['buyer', 'supplier'] as const;
const readers = ['buyer', 'approver', 'supplier', 'auditor'] as const;

export const requestQuotesRoute = defineRoute({
  operation: 'requestQuotes',
  summary: 'Asks a quote for a basket with special wishes, split per lot and supplier; the same key gives the same quotes',
  context: 'quotes',
  method: 'POST',
  path: '/quotes',
  roles: ['buyer'],
  request: { body: z.strictObject({ lines, wishes: text().optional(), attachments: attachmentIds }), idempotent: true },
  status: 201,
  response: z.strictObject({ quotes: z.array(quoteView) }),
  problems: [...assessment, ...entitlement, 'key-reused', 'attachment-unknown'],
});

export const listQuotesRoute = defineRoute({
  operation: 'listQuotes',
  summary: 'Quotes of the own organisation, newest first: those that a buyer asked, or those that a supplier was asked',
  context: 'quotes',
  method: 'GET',
  path: '/quotes',
  roles: readers,
  request: { query: z.strictObject(paging()) },
  response: page(quoteSummary),
  problems: [],
});

export const getQuoteRoute = defineRoute({
  operation: 'getQuote',
  summary: 'One quote with the whole conversation, what comes next and what the caller may do',
  context: 'quotes',
  method: 'GET',
  path: '/quotes/{quoteId}',
  roles: readers,
  request: { params },
  response: quoteView,
  problems: ['not-found'],
});

export const offerQuoteRoute = defineRoute({
  operation: 'offerQuote',
  summary: 'The supplier answers per line with extras and a discount, and binds itself until a day; every figure is frozen',
  context: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/offer',
  roles: ['supplier'],
  request: {
    params,
    body: z.strictObject({
      version,
      answers: lineAnswers,
      validUntil: localDate,
      note: text().optional(),
      attachments: attachmentIds,
    }),
  },
  response: quoteView,
  problems: [...step, ...repricing, 'discount-below-award', 'invalid-date', 'attachment-unknown'],
});

export const counterQuoteRoute = defineRoute({
  operation: 'counterQuote',
  summary: 'The buyer asks another offer, in words and, where it wants something else, with other lines of the same lot',
  context: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/counter',
  roles: ['buyer'],
  request: { params, body: z.strictObject({ version, note: text(), lines: lines.optional(), attachments: attachmentIds }) },
  response: quoteView,
  problems: [...step, ...repricing, 'attachment-unknown'],
});

export const messageQuoteRoute = defineRoute({
  operation: 'messageQuote',
  summary: 'A question or an answer about an open quote, by either party',
  context: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/message',
  roles: parties,
  request: { params, body: z.strictObject({ version, note: text(), attachments: attachmentIds }) },
  response: quoteView,
  problems: [...step, 'attachment-unknown'],
});

const reasoned = <const Operation extends string, const Path extends `/${string}`, const Roles extends RouteDefinition['roles']>(
  operation: Operation,
  path: Path,
  roles: Roles,
  summary: string,
) =>
  defineRoute({
    operation,
    summary,
    context: 'quotes',
    method: 'POST',
    path,
    roles,
    request: { params, body: z.strictObject({ version, reason: text(1000) }) },
    response: quoteView,
    problems: step,
  });

export const declineQuoteRoute = reasoned(
  'declineQuote',
  '/quotes/{quoteId}/decline',
  ['supplier'],
  'The supplier makes no offer, with a reason',
);
export const rejectQuoteRoute = reasoned(
  'rejectQuote',
  '/quotes/{quoteId}/reject',
  ['buyer'],
  'The buyer turns an offer down, with a reason',
);
export const withdrawQuoteRoute = reasoned(
  'withdrawQuote',
  '/quotes/{quoteId}/withdraw',
  ['buyer'],
  'The buyer no longer wants an offer, with a reason',
);

export const acceptQuoteRoute = defineRoute({
  operation: 'acceptQuote',
  summary: 'Accepts an offer and makes the draft order of it in one step, at exactly its price; accepting again answers the same order',
  context: 'quotes',
  method: 'POST',
  path: '/quotes/{quoteId}/accept',
  roles: ['buyer'],
  request: { params, body: z.strictObject({ version, net: cents, commission: cents, form: orderForm }) },
  response: z.strictObject({ quote: quoteView, order: orderView }),
  problems: [...step, ...entitlement, 'ceiling-reached', 'price-changed', 'invalid-billing', 'invalid-date', 'invalid-choice'],
});

export const createChoiceRecordRoute = defineRoute({
  operation: 'createChoiceRecord',
  summary: 'Keeps a comparison of models as they are today, with the one that was chosen and why; the same key gives the same record',
  context: 'quotes',
  method: 'POST',
  path: '/choice-records',
  roles: ['buyer'],
  request: { body: comparison, idempotent: true },
  status: 201,
  response: choiceRecord,
  problems: [...assessment, 'key-reused'],
});

export const listChoiceRecordsRoute = defineRoute({
  operation: 'listChoiceRecords',
  summary: 'The choices that the own organisation motivated, newest first',
  context: 'quotes',
  method: 'GET',
  path: '/choice-records',
  roles: ['buyer', 'approver', 'auditor'],
  request: { query: z.strictObject(paging()) },
  response: page(choiceRecordSummary),
  problems: [],
});

export const getChoiceRecordRoute = defineRoute({
  operation: 'getChoiceRecord',
  summary: 'One comparison as it was kept: models, prices, attributes, the choice and its motivation',
  context: 'quotes',
  method: 'GET',
  path: '/choice-records/{recordId}',
  roles: ['buyer', 'approver', 'auditor'],
  request: { params: z.strictObject({ recordId: derivedId }) },
  response: choiceRecord,
  problems: ['not-found'],
});

export const quotesRoutes = [
  requestQuotesRoute,
  listQuotesRoute,
  getQuoteRoute,
  offerQuoteRoute,
  counterQuoteRoute,
  messageQuoteRoute,
  declineQuoteRoute,
  rejectQuoteRoute,
  withdrawQuoteRoute,
  acceptQuoteRoute,
  createChoiceRecordRoute,
  listChoiceRecordsRoute,
  getChoiceRecordRoute,
] as const;
