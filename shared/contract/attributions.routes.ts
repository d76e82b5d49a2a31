import * as z from 'zod';
import { organisationKinds } from '../domain/organisations/organisation.ts';
import { defineRoute } from './define-route.ts';
import { accession, membership } from './organisations.schemas.ts';
import { actor, frameworkId, instant, kbo, line, localDate, version } from './primitives.ts';

/** An organisation's membership or accession was entered by the authority of a framework. */
export const organisationEvent = z.strictObject({
  organisation: kbo,
  framework: frameworkId,
  authority: kbo,
  version,
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
  version,
});

export const listAttributionsRoute = defineRoute({
  operation: 'listAttributions',
  summary: 'Organisations for whom an own framework agreement is meant and of which it is unclear which intercommunale serves them',
  context: 'organisations',
  method: 'GET',
  path: '/attributions',
  roles: ['manager'],
  request: { query: z.strictObject({ framework: frameworkId }) },
  response: z.strictObject({
    items: z.array(z.strictObject({ ...attributionView.shape, reason: z.enum(['several', 'none']), intercommunales: z.array(kbo) })),
    intercommunales: z.array(z.strictObject({ kbo, name: line() })),
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
    body: z.strictObject({ framework: frameworkId, intercommunale: kbo, from: localDate, version }),
  },
  response: attributionView,
  problems: ['not-found', 'stale-version', 'invalid-date', 'intercommunale-unknown'],
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
  problems: ['not-found', 'stale-version', 'invalid-date'],
});

export const attributionsRoutes = [listAttributionsRoute, attributeRoute, recordAccessionRoute] as const;
