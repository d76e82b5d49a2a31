import * as z from 'zod';
import { orderStates } from '../domain/ordering/order-transitions.ts';
import { queueReasons } from '../domain/organisations/attribution-queue.ts';
import { organisationKinds } from '../domain/organisations/organisation.ts';
import { defineRoute } from './define-route.ts';
import { accession, membership } from './organisations.schemas.ts';
import { actor, cents, frameworkId, instant, kbo, line, localDate, text, typed, version } from './primitives.ts';

/** The authority of a framework entered or ended an organisation's attribution or accession. */
export const organisationEvent = z.strictObject({
  organisation: kbo,
  framework: frameworkId,
  authority: kbo,
  version,
  action: z.enum(['attribute', 'accede', 'end-attribution', 'end-accession']),
  reason: text(400).optional(),
  by: actor,
  at: instant,
  memberships: z.array(membership),
  accessions: z.array(accession),
});

/** What a framework's authority may know of an organisation: its memberships and accessions as far as they touch the framework. */
export const attributionView = z.strictObject({
  kbo,
  name: line(),
  kind: z.enum(organisationKinds),
  memberships: z.array(membership),
  accessions: z.array(accession),
  served: kbo.optional().meta({ description: 'the intercommunale that serves it today; absent when it is unclear or none' }),
  version,
});

const named = z.strictObject({ kbo, name: line() });
const query = z.strictObject({ framework: frameworkId });

export const listAttributionsRoute = defineRoute({
  operation: 'listAttributions',
  summary: 'Organisations for whom an own framework agreement is meant and of which it is unclear which intercommunale serves them',
  context: 'organisations',
  method: 'GET',
  path: '/attributions',
  roles: ['manager'],
  request: { query },
  response: z.strictObject({
    items: z.array(
      z.strictObject({
        ...attributionView.shape,
        reason: z.enum(queueReasons),
        candidates: z.array(kbo),
        predecessors: z.array(z.strictObject({ kbo, name: line(), until: localDate, intercommunales: z.array(kbo) })),
      }),
    ),
    intercommunales: z.array(named),
  }),
  problems: ['not-found'],
});

export const searchAttributionsRoute = defineRoute({
  operation: 'searchAttributions',
  summary: 'Organisations for whom an own framework agreement is meant, with who serves them and what they acceded to, by name or number',
  context: 'organisations',
  method: 'GET',
  path: '/attributed-organisations',
  roles: ['manager'],
  request: { query: z.strictObject({ ...query.shape, search: typed(100).default('') }) },
  response: z.strictObject({
    items: z.array(
      z.strictObject({
        ...attributionView.shape,
        mergedInto: z.strictObject({ ...named.shape, after: localDate }).optional(),
      }),
    ),
    total: z.int().meta({ description: 'how many there are; of more than twenty the first are answered' }),
  }),
  problems: ['not-found'],
});

export const getAttributionRoute = defineRoute({
  operation: 'getAttribution',
  summary: 'Who serves one organisation under an own framework agreement, how that came about, and which of its orders wait or count where',
  context: 'organisations',
  method: 'GET',
  path: '/organisations/{kbo}/attributions',
  roles: ['manager'],
  request: { params: z.strictObject({ kbo }), query },
  response: z.strictObject({
    ...attributionView.shape,
    history: z.array(organisationEvent).meta({ description: 'the last changes, newest first' }),
    waiting: z
      .array(z.strictObject({ state: z.enum(orderStates), orders: z.int(), net: cents }))
      .meta({ description: 'orders that were not placed yet, by state; what is in them is the buyer’s own' }),
    counted: z
      .array(z.strictObject({ intercommunale: kbo.optional(), orders: z.int(), net: cents }))
      .meta({ description: 'placed orders, by the intercommunale in whose region they count for good' }),
    more: z.boolean().meta({ description: 'there are more orders than were looked at' }),
  }),
  problems: ['not-found'],
});

export const attributeRoute = defineRoute({
  operation: 'attribute',
  summary: 'Says which intercommunale serves an organisation under an own framework agreement, from a day on',
  context: 'organisations',
  method: 'POST',
  path: '/organisations/{kbo}/attributions',
  roles: ['manager'],
  request: {
    params: z.strictObject({ kbo }),
    body: z.strictObject({
      framework: frameworkId,
      intercommunale: kbo,
      from: localDate,
      until: localDate.optional(),
      reason: text(400),
      version,
    }),
  },
  response: attributionView,
  problems: ['not-found', 'stale-version', 'invalid-date', 'intercommunale-unknown', 'attribution-overlap'],
});

export const recordAccessionRoute = defineRoute({
  operation: 'recordAccession',
  summary: 'Records the decision by which an organisation joined an own framework agreement',
  context: 'organisations',
  method: 'POST',
  path: '/organisations/{kbo}/accessions',
  roles: ['manager'],
  request: {
    params: z.strictObject({ kbo }),
    body: z.strictObject({ ...accession.shape, framework: frameworkId, version }),
  },
  response: attributionView,
  problems: ['not-found', 'stale-version', 'invalid-date', 'accession-overlap'],
});

export const endTermRoute = defineRoute({
  operation: 'endTerm',
  summary: 'Gives an attribution or accession of an organisation under an own framework agreement its last day',
  context: 'organisations',
  method: 'POST',
  path: '/organisations/{kbo}/endings',
  roles: ['manager'],
  request: {
    params: z.strictObject({ kbo }),
    body: z.strictObject({
      framework: frameworkId,
      of: z.enum(['attribution', 'accession']),
      from: localDate.meta({ description: 'the first day of what ends' }),
      until: localDate,
      reason: text(400),
      version,
    }),
  },
  response: attributionView,
  problems: ['not-found', 'stale-version', 'invalid-date'],
});

export const attributionsRoutes = [
  listAttributionsRoute,
  searchAttributionsRoute,
  getAttributionRoute,
  attributeRoute,
  recordAccessionRoute,
  endTermRoute,
] as const;
