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

/** An order that is known nowhere: a declared line of it differs from all that is in the ledger. */
const unknownOrder = '2026-0000-0000';
const linesOf = (order: string) => [{ order, model: 'Wagen', quantity: 1, net: cents(100_00) }];
const lines = linesOf(unknownOrder);

/** The declaration of last month: said again it is the same, and where something else stands it is corrected. */
const declared = async ({ database }: RouteWorld, order = unknownOrder) => {
  const { declare } = declarationsOn(database, systemClock);
  const declaring = { framework, month: lastMonth(), lines: linesOf(order) };
  const said = await declare(aPerson('supplier'), declaring);
  if (said.ok || said.code !== 'stale-version') return granted(said).declaration;
  return granted(await declare(aPerson('supplier'), { ...declaring, version: Number(said.detail.now) })).declaration;
};

const missing = (request: SentRequest): SentRequest => ({ ...request, params: { declarationId: '0'.repeat(26) } });

/** The next step on the one line that is known nowhere. */
const nextStep = async (world: RouteWorld, order = unknownOrder) => {
  const { get } = declarationsOn(world.database, systemClock);
  const { id } = await declared(world, order);
  const { variance } = granted(await get(aPerson('supplier'), id));
  const difference = variance.orders.find((each) => each.number === order);
  return { params: { declarationId: id }, body: { order, version: (difference?.settlement.version ?? 0) + 1 } };
};

let decided = 0;

/** A line explained by its supplier. Each time another one: what the manager accepted is settled for good and waits for no step. */
const explained = async (world: RouteWorld) => {
  decided += 1;
  const order = `2026-0000-${String(decided).padStart(4, '0')}`;
  const { params, body } = await nextStep(world, order);
  const { settle } = declarationsOn(world.database, systemClock);
  granted(await settle(aPerson('supplier'), { ...params, ...body, action: 'explain', text: 'Verkocht buiten het raamcontract.' }));
  return nextStep(world, order);
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
