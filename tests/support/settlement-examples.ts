import { signing } from '../../functions/commissions/review-steps.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { settlementRoutes } from '../../shared/contract/settlement.routes.ts';
import type { Statement } from '../../shared/domain/commissions/statement.ts';
import { aPerson, bodies } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { granted } from './purchases.ts';
import type { RouteExample } from './route-examples.ts';
import type { RouteWorld } from './route-world.ts';
import { bookEntries, entriesOf, statementsOn, usualScope } from './statements.ts';

/** Past what the other examples of statements use. */
const quarter = '2025-Q3';

/** A statement of a real order, signed by the one reviewer that it needs. */
const makeApproved = async (world: RouteWorld): Promise<Statement> => {
  const { database } = world;
  const { order } = await world.orderIn('placed');
  await bookEntries(database, entriesOf(quarter, 2, { order: order.id, orderNumber: order.number }));
  const { issue, review } = statementsOn(database, systemClock);
  const statement = granted(await issue(aPerson('manager'), { ...usualScope, quarter }));
  const reviewer = aPerson('reviewer');
  granted(await review(reviewer, { statementId: statement.id, action: 'sign', version: 1 }, signing(reviewer)));
  return statement;
};

const made = new WeakMap<RouteWorld, Promise<Statement>>();

/** Reading changes nothing, and an issued statement never changes: one serves all examples of a world. */
export const approvedStatement = (world: RouteWorld): Promise<Statement> => {
  const known = made.get(world) ?? makeApproved(world);
  made.set(world, known);
  return known;
};

const common = {
  missing: (request: SentRequest): SentRequest => ({ ...request, params: { ...request.params, statementId: '0'.repeat(26) } }),
  strangers: 'not-found',
  homes: (role) => [role === 'manager' ? bodies.authority : bodies.intercommunale],
} as const satisfies Partial<RouteExample>;

export const settlementExamples = {
  listCommissionInvoices: { ...common, request: async (world) => ({ params: { statementId: (await approvedStatement(world)).id } }) },
  getCommissionInvoiceUbl: {
    ...common,
    request: async (world) => ({ params: { statementId: (await approvedStatement(world)).id, payer: bodies.buyer } }),
  },
} as const satisfies Readonly<Record<(typeof settlementRoutes)[number]['operation'], RouteExample>>;
