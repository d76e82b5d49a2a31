import { organisationRecord } from '../../functions/organisations/organisation.record.ts';
import type { attributionsRoutes } from '../../shared/contract/attributions.routes.ts';
import type { Membership } from '../../shared/domain/organisations/organisation.ts';
import { aMembership, anOrganisation, bodies, kboOf } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today } from './route-world.ts';
import { putItem } from './table-contents.ts';

let bodiesLaid = 0;
/** A municipality that is a member of two intercommunales, and of what else is told. */
const doubted = async ({ database }: RouteWorld, ...further: readonly Membership[]): Promise<SentRequest> => {
  bodiesLaid += 1;
  const kbo = kboOf(5_000 + bodiesLaid);
  const memberships = [aMembership(), aMembership({ intercommunale: bodies.otherIntercommunale }), ...further];
  await putItem(database, organisationRecord.toItem(anOrganisation({ kbo, name: `Gemeente ${bodiesLaid}`, memberships })));
  return { params: { kbo } };
};

const homes: NonNullable<RouteExample['homes']> = () => [bodies.authority];
const nobody = (request: SentRequest): SentRequest => ({ ...request, params: { kbo: kboOf(4_999) } });

export const attributionExamples = {
  listAttributions: {
    request: async (world) => {
      await doubted(world);
      return { query: { framework: 'wagens' } };
    },
    missing: () => ({ query: { framework: 'bestaat-niet' } }),
    strangers: 'not-found',
    homes,
  },
  searchAttributions: {
    request: async (world) => {
      await doubted(world);
      return { query: { framework: 'wagens', search: 'gemeente' } };
    },
    missing: () => ({ query: { framework: 'bestaat-niet' } }),
    strangers: 'not-found',
    homes,
  },
  getAttribution: {
    request: async (world) => ({ ...(await doubted(world)), query: { framework: 'wagens' } }),
    missing: nobody,
    strangers: 'not-found',
    homes,
  },
  attribute: {
    request: async (world) => ({
      ...(await doubted(world)),
      body: { framework: 'wagens', intercommunale: bodies.intercommunale, from: today(), reason: 'Zo besliste de raad.', version: 1 },
    }),
    missing: nobody,
    strangers: 'not-found',
    homes,
  },
  recordAccession: {
    request: async (world) => ({
      ...(await doubted(world)),
      body: {
        framework: 'wagens',
        decidedBy: 'Gemeenteraad',
        decidedOn: '2026-01-20',
        reference: '2026/GR/12',
        from: '2026-02-01',
        version: 1,
      },
    }),
    missing: nobody,
    strangers: 'not-found',
    homes,
  },
  endTerm: {
    request: async (world) => ({
      ...(await doubted(world, aMembership({ framework: 'wagens', from: today() }))),
      body: { framework: 'wagens', of: 'attribution', from: today(), until: today(), reason: 'De overeenkomst loopt af.', version: 1 },
    }),
    missing: nobody,
    strangers: 'not-found',
    homes,
  },
} as const satisfies Readonly<Record<(typeof attributionsRoutes)[number]['operation'], RouteExample>>;
