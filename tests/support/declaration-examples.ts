import { declarationsOn } from '../../functions/commissions/declarations/declaration-endpoints.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { declarationsRoutes } from '../../shared/contract/declarations.routes.ts';
import { monthOf, shiftMonth } from '../../shared/domain/commissions/declaration.ts';
import { quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { frameworkId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';
import { aPerson, bodies } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
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

const number = lines[0]?.order ?? '';
const missing = (request: SentRequest): SentRequest => ({ ...request, params: { declarationId: '0'.repeat(26) } });

/** The next step on the one line that is known nowhere. */
const nextStep = async (world: RouteWorld) => {
  const { get } = declarationsOn(world.database, systemClock);
  const { id } = await declared(world);
  const { variance } = granted(await get(aPerson('supplier'), id));
  const difference = variance.orders.find((each) => each.number === number);
  return { params: { declarationId: id }, body: { order: number, version: (difference?.settlement.version ?? 0) + 1 } };
};

/** The same line, explained by its supplier, so that the manager has something to decide. */
const explained = async (world: RouteWorld) => {
  const { params, body } = await nextStep(world);
  const { settle } = declarationsOn(world.database, systemClock);
  granted(await settle(aPerson('supplier'), { ...params, ...body, action: 'explain', text: 'Verkocht buiten het raamcontract.' }));
  return nextStep(world);
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
    missing,
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
  explainDifference: {
    request: async (world) => {
      const next = await nextStep(world);
      return { ...next, body: { ...next.body, text: 'Verkocht aan een particulier.' } };
    },
    missing,
    strangers: 'not-found',
    homes,
  },
  decideDifference: {
    request: async (world) => {
      const { params, body } = await explained(world);
      return { params, body: { ...body, accepted: false, text: 'Leg uit aan wie.' } };
    },
    missing,
    strangers: 'not-found',
    homes,
  },
  listDifferences: {
    request: async (world) => {
      await world.orderIn('placed');
      await declared(world);
      return { query: { quarter: quarterOf(localDate(`${lastMonth()}-01`)) } };
    },
    strangers: 'their-own',
    homes: (role) => [role === 'manager' ? bodies.authority : bodies.intercommunale],
  },
} as const satisfies Readonly<Record<(typeof declarationsRoutes)[number]['operation'], RouteExample>>;
