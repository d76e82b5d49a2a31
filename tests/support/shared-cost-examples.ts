import type { CostDraft } from '../../functions/commissions/shared-costs/record-shared-cost.ts';
import { sharedCostsOn } from '../../functions/commissions/shared-costs/shared-cost-endpoints.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { getSharedCostWorkbookRoute, sharedCostsRoutes } from '../../shared/contract/shared-costs.routes.ts';
import type { SharedCost } from '../../shared/domain/commissions/shared-cost.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aPerson, bodies, day } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { granted, nextKey } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import type { RouteWorld } from './route-world.ts';

/** Starting up the framework, borne by two intercommunales per inhabitant. */
export const aCost = (overrides: Partial<CostDraft> = {}): CostDraft => ({
  framework: frameworkId('wagens'),
  title: 'Opstartkosten',
  document: 'Factuur 2026/117',
  incurredOn: day('2026-03-02'),
  amount: cents(10_000_01),
  key: {
    method: 'per-inhabitant',
    from: day('2026-01-01'),
    on: day('2020-01-01'),
    source: 'Statbel',
  },
  participants: [
    { body: bodies.authority, weight: 300_000 },
    { body: bodies.intercommunale, weight: 100_000 },
  ],
  ...overrides,
});

const recorded = async ({ database }: RouteWorld): Promise<SharedCost> =>
  granted(await sharedCostsOn(database, systemClock).record(aPerson('manager'), aCost(), nextKey()));

const homes: NonNullable<RouteExample['homes']> = (role) => [role === 'manager' ? bodies.authority : bodies.intercommunale];
const about: RouteExample = {
  request: async (world) => ({ params: { costId: (await recorded(world)).id } }),
  missing: (request: SentRequest) => ({ ...request, params: { costId: '0'.repeat(26) } }),
  strangers: 'not-found',
  // Whoever paid and whoever bears a part reads it, in whatever role.
  homes: () => [bodies.authority, bodies.intercommunale],
};
const ofOwnFramework = {
  missing: (request: SentRequest): SentRequest => ({ ...request, body: { ...aCost(), framework: 'onbekend' } }),
  strangers: 'not-found',
  homes,
} as const satisfies Partial<RouteExample>;

export const sharedCostExamples = {
  getDistributionWeights: {
    request: async () => ({ query: { framework: 'wagens', method: 'per-inhabitant', day: '2026-03-02' } }),
    missing: (request) => ({ ...request, query: { ...request.query, framework: 'onbekend' } }),
    strangers: 'not-found',
    homes,
  },
  previewSharedCost: { ...ofOwnFramework, request: async () => ({ body: { ...aCost() } }) },
  recordSharedCost: {
    ...ofOwnFramework,
    request: async () => ({ body: { ...aCost() }, idempotencyKey: nextKey() }),
  },
  listSharedCosts: {
    request: async (world) => {
      await recorded(world);
      return { query: { limit: '5' } };
    },
    strangers: 'their-own',
    homes,
  },
  getSharedCost: about,
  reverseSharedCost: {
    ...about,
    homes,
    request: async (world) => ({ ...(await about.request(world, 'manager')), body: { reason: 'Dubbel ingegeven.' } }),
  },
  getSharedCostWorkbook: about,
} as const satisfies Readonly<
  Record<(typeof sharedCostsRoutes)[number]['operation'] | (typeof getSharedCostWorkbookRoute)['operation'], RouteExample>
>;
