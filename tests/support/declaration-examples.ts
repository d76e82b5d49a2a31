import { declarationsOn } from '../../functions/commissions/declarations/declaration-endpoints.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { declarationsRoutes } from '../../shared/contract/declarations.routes.ts';
import { monthOf, shiftMonth } from '../../shared/domain/commissions/declaration.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { aPerson, bodies } from './builders.ts';
import { granted } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today } from './route-world.ts';

const framework = frameworkId('wagens');
const lastMonth = () => shiftMonth(monthOf(today()), -1);
const lines = [{ order: '2026-0000-0000', model: 'Wagen', quantity: 1, net: cents(100_00) }];

/** The declaration of last month: said again it is the same. */
const declared = async ({ database }: RouteWorld) => {
  const { declare } = declarationsOn(database, systemClock);
  return granted(await declare(aPerson('supplier'), { framework, month: lastMonth(), lines })).declaration;
};

const homes: NonNullable<RouteExample['homes']> = (role) => [role === 'manager' ? bodies.authority : bodies.supplier];

export const declarationExamples = {
  listDeclarations: {
    request: async (world) => {
      await declared(world);
      return { query: { month: lastMonth() } };
    },
    strangers: 'their-own',
    homes,
  },
  getDeclaration: {
    request: async (world) => ({ params: { declarationId: (await declared(world)).id } }),
    missing: (request) => ({ ...request, params: { declarationId: '0'.repeat(26) } }),
    strangers: 'not-found',
    homes,
  },
  // Other suppliers of the framework draft and declare their own.
  draftDeclaration: {
    request: async () => ({ query: { framework, month: lastMonth() } }),
    strangers: 'their-own',
    homes,
  },
  declareSales: {
    request: async () => ({ body: { framework, month: lastMonth(), lines } }),
    strangers: 'their-own',
    homes,
  },
} as const satisfies Readonly<Record<(typeof declarationsRoutes)[number]['operation'], RouteExample>>;
