import { systemClock } from '../../functions/platform/clock.ts';
import type { documentsRoutes } from '../../shared/contract/documents.routes.ts';
import type { statementPaperRoutes } from '../../shared/contract/statement-papers.routes.ts';
import { quarterOf } from '../../shared/domain/commissions/ledger.ts';
import type { Role } from '../../shared/domain/organisations/role.ts';
import { aChoice, bodies, kboOf } from './builders.ts';
import type { SentRequest } from './gateway-event.ts';
import { buyer, granted, nextKey } from './purchases.ts';
import { offered, quotingOn } from './quotes.ts';
import type { RouteExample } from './route-examples.ts';
import { type RouteWorld, today } from './route-world.ts';

const quotingIn = ({ database }: RouteWorld) => quotingOn(database, systemClock);

const instead =
  (params: Readonly<Record<string, string>>) =>
  (request: SentRequest): SentRequest => ({ ...request, params: { ...request.params, ...params } });
const none = '0'.repeat(26);
const ofAuditors =
  (...parties: readonly [(typeof bodies)['buyer'], ...(typeof bodies)['buyer'][]]) =>
  (role: Role) =>
    role === 'auditor' ? parties : undefined;

const aRecord = async (world: RouteWorld) =>
  granted(
    await quotingIn(world).compare(
      buyer,
      {
        title: 'Wagen voor de groendienst',
        models: [aChoice(), aChoice({ quantity: 2 })],
        winner: 1,
        criteria: 'Prijs',
        motivation: 'Goedkoper.',
      },
      nextKey(),
    ),
  );

const thisYear = () => today().slice(0, 4);

/** A region's figures of this year: for its own reviewers and auditors, and for the managers of the frameworks in it. */
const ofRegion: RouteExample = {
  request: async (world) => {
    await world.orderIn('placed');
    return { query: { intercommunale: bodies.intercommunale, from: thisYear(), to: thisYear(), framework: 'wagens' } };
  },
  missing: (request) => ({ ...request, query: { ...request.query, intercommunale: kboOf(99) } }),
  strangers: 'not-found',
  homes: (role) => (role === 'manager' ? undefined : [bodies.intercommunale]),
};

/** The same of all of Flanders, for the managers of the framework. */
const ofFlanders: RouteExample = {
  request: async (world) => {
    await world.orderIn('placed');
    return { query: { from: thisYear(), to: thisYear(), framework: 'wagens' } };
  },
  missing: (request) => ({ ...request, query: { ...request.query, framework: 'bestaat-niet' } }),
  strangers: 'not-found',
};

/** What differs of this year's orders: a manager's own, or those of a region. */
const differences: RouteExample = {
  request: async (world) => {
    await world.orderIn('placed');
    return { query: { quarter: quarterOf(today()) } };
  },
  strangers: 'their-own',
  homes: (role) => (role === 'manager' ? undefined : [bodies.intercommunale]),
};

/** One right request per route of documents. */
type StatementPaper = (typeof statementPaperRoutes)[number]['operation'] | 'getSharedCostWorkbook';

export const documentExamples: Readonly<Record<Exclude<(typeof documentsRoutes)[number]['operation'], StatementPaper>, RouteExample>> = {
  getOrderPaper: {
    request: async (world) => ({ params: { orderId: (await world.orderIn('placed')).order.id, paper: 'order-form' } }),
    missing: instead({ orderId: none }),
    strangers: 'not-found',
    homes: ofAuditors(bodies.buyer, bodies.supplier, bodies.authority, bodies.intercommunale),
  },
  getDecisionDocument: {
    request: async (world) => ({
      params: { orderId: (await world.orderIn('draft')).order.id },
      query: { choice: (await aRecord(world)).id },
    }),
    missing: instead({ orderId: none }),
    strangers: 'not-found',
  },
  getOrderUbl: {
    request: async (world) => ({ params: { orderId: (await world.orderIn('placed')).order.id, document: 'order' } }),
    missing: instead({ orderId: none }),
    strangers: 'not-found',
  },
  getQuotePaper: {
    request: async (world) => ({ params: { quoteId: (await offered(quotingIn(world))).quote.id } }),
    missing: instead({ quoteId: none }),
    strangers: 'not-found',
    homes: ofAuditors(bodies.buyer, bodies.supplier),
  },
  getChoicePaper: {
    request: async (world) => ({ params: { recordId: (await aRecord(world)).id } }),
    missing: instead({ recordId: none }),
    strangers: 'not-found',
  },
  getModelSheet: {
    request: async () => ({ params: { modelId: 'wagens.01.stadswagen' }, query: { options: 'trekhaak' } }),
    strangers: 'the-same',
  },

  exportOrders: {
    request: async (world) => {
      await world.orderIn('placed');
      return { query: { state: 'placed' } };
    },
    strangers: 'their-own',
  },
  exportQuotes: {
    request: async (world) => {
      await offered(quotingIn(world));
      return {};
    },
    strangers: 'their-own',
  },
  exportOrder: {
    request: async (world) => ({ params: { orderId: (await world.orderIn('placed')).order.id } }),
    missing: instead({ orderId: none }),
    strangers: 'not-found',
    homes: ofAuditors(bodies.buyer, bodies.supplier, bodies.authority, bodies.intercommunale),
  },
  exportChoiceRecords: {
    request: async (world) => {
      await aRecord(world);
      return {};
    },
    strangers: 'their-own',
  },
  exportIncidents: {
    request: async (world, role) => {
      await world.incidentFor(role);
      return {};
    },
    strangers: 'their-own',
  },
  exportInvoices: { request: async () => ({ query: { state: 'payable' } }), strangers: 'their-own' },
  exportModels: { request: async () => ({ query: { lot: 'wagens.01', category: 'personenwagen' } }), strangers: 'their-own' },
  exportCeilings: { request: async () => ({}), strangers: 'their-own' },
  exportCommissions: ofRegion,
  exportDifferences: differences,
  getRegionReport: ofRegion,
  getFlandersReport: ofFlanders,
  exportFlanders: ofFlanders,
};
