import * as z from 'zod';
import { defineRoute } from './define-route.ts';
import { orderView, proposal } from './ordering.schemas.ts';
import { localDate, orderId, text, version } from './primitives.ts';

const params = z.strictObject({ orderId });
const transition = ['not-found', 'wrong-state', 'stale-version'] as const;
const reason = text(1000);

export const receiveOrderRoute = defineRoute({
  operation: 'receiveOrder',
  summary: 'The supplier reports that it has the order, before it answers (Peppol Order Response AB)',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/receive',
  roles: ['supplier'],
  request: { params, body: z.strictObject({ version }) },
  response: orderView,
  problems: transition,
});

export const proposeChangeRoute = defineRoute({
  operation: 'proposeChange',
  summary: 'The supplier accepts with changes, a later day or fewer units, to which the buyer must agree (Peppol Order Response CA)',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/propose',
  roles: ['supplier'],
  request: { params, body: z.strictObject({ version, ...proposal.shape }) },
  response: orderView,
  problems: [...transition, 'invalid-date', 'invalid-proposal'],
});

export const agreeToChangeRoute = defineRoute({
  operation: 'agreeToChange',
  summary: 'The buyer agrees: the order becomes what was proposed, and what fell away is given back and corrected',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/agree',
  roles: ['buyer'],
  request: { params, body: z.strictObject({ version }) },
  response: orderView,
  problems: [...transition, 'invalid-date', 'commission-undetermined'],
});

export const disagreeWithChangeRoute = defineRoute({
  operation: 'disagreeWithChange',
  summary: 'The buyer does not agree: the order stands as it was placed, and the supplier answers anew',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/disagree',
  roles: ['buyer'],
  request: { params, body: z.strictObject({ version, reason }) },
  response: orderView,
  problems: transition,
});

export const answerByDocumentRoute = defineRoute({
  operation: 'answerByDocument',
  summary: 'The supplier answers a placed order by a Peppol Order Response (UBL, code AB, AP, RE or CA)',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/response',
  roles: ['supplier'],
  request: { params, file: { maximumBytes: 1_000_000 } },
  response: orderView,
  problems: [...transition, 'invalid-document', 'document-mismatch', 'invalid-date', 'invalid-proposal'],
});

export const moveDateRoute = defineRoute({
  operation: 'moveDate',
  summary: 'The supplier promises another delivery date, with its reason; what was promised first stays known',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/move-date',
  roles: ['supplier'],
  request: { params, body: z.strictObject({ version, promisedOn: localDate, reason }) },
  response: orderView,
  problems: [...transition, 'invalid-date'],
});

export const cancelRestRoute = defineRoute({
  operation: 'cancelRest',
  summary: 'Cancels what was not delivered yet of a partly delivered order: gives its room back and corrects the commission',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/cancel-rest',
  roles: ['buyer', 'manager'],
  request: { params, body: z.strictObject({ version, reason }) },
  response: orderView,
  problems: [...transition, 'commission-undetermined'],
});

export const orderAnswersRoutes = [
  receiveOrderRoute,
  proposeChangeRoute,
  agreeToChangeRoute,
  disagreeWithChangeRoute,
  answerByDocumentRoute,
  moveDateRoute,
  cancelRestRoute,
] as const;
