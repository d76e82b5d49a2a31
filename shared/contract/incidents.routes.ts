import * as z from 'zod';
import { attachmentIds } from './attachments.schemas.ts';
import { defineRoute, type RouteDefinition } from './define-route.ts';
import { incidentReport, incidentRow, incidentView } from './incidents.schemas.ts';
import { derivedId, localDate, orderId, page, paging, text, version } from './primitives.ts';

const params = z.strictObject({ incidentId: derivedId });
const ofOrder = z.strictObject({ orderId });
const said = { version, note: text(), attachments: attachmentIds };
const step = ['not-found', 'wrong-state', 'stale-version', 'incident-full', 'attachment-unknown'] as const;
const both = ['buyer', 'supplier'] as const;
const readers = ['buyer', 'approver', 'supplier', 'manager', 'auditor'] as const;

export const openIncidentRoute = defineRoute({
  operation: 'openIncident',
  summary: 'Reports a problem with a placed order to the other party, with what would settle it and by when',
  context: 'incidents',
  method: 'POST',
  path: '/orders/{orderId}/incidents',
  roles: both,
  request: { params: ofOrder, body: z.strictObject({ ...incidentReport.shape, attachments: attachmentIds }), idempotent: true },
  status: 201,
  response: incidentView,
  problems: ['not-found', 'wrong-state', 'invalid-date', 'incident-full', 'attachment-unknown', 'key-reused'],
});

export const listOrderIncidentsRoute = defineRoute({
  operation: 'listOrderIncidents',
  summary: 'The incidents of one order, newest first; for a manager those in which it was called in',
  context: 'incidents',
  method: 'GET',
  path: '/orders/{orderId}/incidents',
  roles: readers,
  request: { params: ofOrder },
  response: z.strictObject({ items: z.array(incidentRow) }),
  problems: ['not-found'],
});

export const listIncidentsRoute = defineRoute({
  operation: 'listIncidents',
  summary: 'Incidents of the own organisation, newest first: a buyer’s, a supplier’s, those in which a manager was called in',
  context: 'incidents',
  method: 'GET',
  path: '/incidents',
  roles: readers,
  request: {
    query: z.strictObject(paging()),
  },
  response: page(incidentRow),
  problems: [],
});

export const getIncidentRoute = defineRoute({
  operation: 'getIncident',
  summary: 'One incident with everything that was said and done about it',
  context: 'incidents',
  method: 'GET',
  path: '/incidents/{incidentId}',
  roles: readers,
  request: { params },
  response: incidentView,
  problems: ['not-found'],
});

/** Steps in which something is said, and nothing else is asked. */
const saying = <const Operation extends string, const Name extends string, const Roles extends RouteDefinition['roles']>(
  operation: Operation,
  name: Name,
  roles: Roles,
  summary: string,
) =>
  defineRoute({
    operation,
    summary,
    context: 'incidents',
    method: 'POST',
    path: `/incidents/{incidentId}/${name}`,
    roles,
    request: { params, body: z.strictObject(said) },
    response: incidentView,
    problems: step,
  });

export const messageIncidentRoute = saying(
  'messageIncident',
  'message',
  [...both, 'manager'],
  'Says something about an incident to everybody who sees it',
);
export const answerIncidentRoute = saying('answerIncident', 'answer', both, 'The party that did not report it answers');
export const resolveIncidentRoute = saying(
  'resolveIncident',
  'resolve',
  both,
  'Says that it is settled, and how; the other party agrees by closing it',
);

export const closeIncidentRoute = defineRoute({
  operation: 'closeIncident',
  summary: 'Agrees that it is settled, or takes back what one reported oneself',
  context: 'incidents',
  method: 'POST',
  path: '/incidents/{incidentId}/close',
  roles: both,
  request: { params, body: z.strictObject({ ...said, note: text().optional() }) },
  response: incidentView,
  problems: step,
});

export const reopenIncidentRoute = defineRoute({
  operation: 'reopenIncident',
  summary: 'It is not settled, or no longer: says why, and sets a new deadline',
  context: 'incidents',
  method: 'POST',
  path: '/incidents/{incidentId}/reopen',
  roles: both,
  request: { params, body: z.strictObject({ ...said, deadline: localDate }) },
  response: incidentView,
  problems: [...step, 'invalid-date'],
});

export const escalateIncidentRoute = defineRoute({
  operation: 'escalateIncident',
  summary: 'Calls in the manager of the framework agreement with a reason: the buyer at any time, the supplier after the deadline',
  context: 'incidents',
  method: 'POST',
  path: '/incidents/{incidentId}/escalate',
  roles: both,
  request: { params, body: z.strictObject(said) },
  response: incidentView,
  problems: [...step, 'deadline-not-passed'],
});

export const decideIncidentRoute = defineRoute({
  operation: 'decideIncident',
  summary: 'The manager decides and ends it, or with a new deadline hands it back to the parties',
  context: 'incidents',
  method: 'POST',
  path: '/incidents/{incidentId}/decide',
  roles: ['manager'],
  request: { params, body: z.strictObject({ ...said, handBackUntil: localDate.optional() }) },
  response: incidentView,
  problems: [...step, 'invalid-date'],
});

export const incidentsRoutes = [
  openIncidentRoute,
  listOrderIncidentsRoute,
  listIncidentsRoute,
  getIncidentRoute,
  messageIncidentRoute,
  answerIncidentRoute,
  resolveIncidentRoute,
  closeIncidentRoute,
  reopenIncidentRoute,
  escalateIncidentRoute,
  decideIncidentRoute,
] as const satisfies readonly RouteDefinition[];
