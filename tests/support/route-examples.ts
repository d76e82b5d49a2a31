import type { routes } from '../../shared/contract/routes.ts';
import { quarterOf } from '../../shared/domain/commissions/ledger.ts';
import { basisPoints } from '../../shared/domain/money/cents.ts';
import { defaultMailSettings } from '../../shared/domain/notifications/settings.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Role } from '../../shared/domain/organisations/role.ts';
import { addDays } from '../../shared/domain/time/local-date.ts';
import { attributionExamples } from './attribution-examples.ts';
import { aChoice, aForm, bodies, kboOf } from './builders.ts';
import { catalogueExamples } from './catalogue-examples.ts';
import { commissionRuleExamples } from './commission-rule-examples.ts';
import { declarationExamples } from './declaration-examples.ts';
import { deliveryExamples } from './delivery-examples.ts';
import { documentExamples } from './document-examples.ts';
import type { SentRequest } from './gateway-event.ts';
import { importExamples } from './import-examples.ts';
import { incidentExamples } from './incident-examples.ts';
import { responseXml } from './order-responses.ts';
import { paymentExamples } from './payment-examples.ts';
import { nextKey, seen } from './purchases.ts';
import { quoteExamples } from './quote-examples.ts';
import { type RouteWorld, today, tomorrow } from './route-world.ts';
import { settlementExamples } from './settlement-examples.ts';
import { sharedCostExamples } from './shared-cost-examples.ts';
import { signingExamples } from './signing-examples.ts';
import { statementExamples } from './statement-examples.ts';

export type Operation = (typeof routes)[number]['operation'];

/** What a route answers to somebody of another organisation who has the right role. */
export type ToStrangers =
  /** Not found, word for word as for a thing that does not exist. */
  | 'not-found'
  /** An answer about their own organisation, in which the owner does not occur. */
  | 'their-own'
  /** The same as to everybody. */
  | 'the-same';

export interface RouteExample {
  /** A request that succeeds for whoever is `at home`; what it acts on is made for it. */
  readonly request: (world: RouteWorld, role: Role) => Promise<SentRequest>;
  /** The same request about something that does not exist. */
  readonly missing?: (request: SentRequest) => SentRequest;
  readonly strangers: ToStrangers | ((role: Role) => ToStrangers);
  /** The organisations for which the request is about something of theirs, where that differs from `homes`. */
  readonly homes?: (role: Role) => readonly [Kbo, ...Kbo[]] | undefined;
}

type OrderIn = Awaited<ReturnType<RouteWorld['orderIn']>>;

const noOrder = '0'.repeat(26);
const otherOrder = (request: SentRequest): SentRequest => ({ ...request, params: { orderId: noOrder } });

/** A step of an order in the state that it starts from. */
const step = (
  state: Parameters<RouteWorld['orderIn']>[0],
  body: (view: OrderIn) => Readonly<Record<string, unknown>> = () => ({}),
): RouteExample => ({
  request: async (world) => {
    const view = await world.orderIn(state);
    return { params: { orderId: view.order.id }, body: { version: view.order.version, ...body(view) } };
  },
  missing: otherOrder,
  strangers: 'not-found',
});

const reason = () => ({ reason: 'Het bestuur besliste anders.' });
const basket = () => ({ lines: [aChoice({ quantity: 2, options: ['trekhaak'] })] });

const ofTheManager = (others: ToStrangers) => (role: Role) => (role === 'manager' ? others : 'the-same');
const otherIntercommunale = (request: SentRequest): SentRequest => ({ ...request, query: { ...request.query, intercommunale: kboOf(99) } });
const ledgerHomes = (role: Role) => (role === 'manager' ? undefined : ([bodies.intercommunale] as const));

/**
 * One right request per route. The tests of roles and of bad input are generated from the route table and this
 * one table; a route without an entry does not compile.
 */
export const routeExamples: Readonly<Record<Operation, RouteExample>> = {
  getOpenApi: { request: async () => ({}), strangers: 'the-same' },
  getHealth: { request: async () => ({}), strangers: 'the-same' },
  getMe: { request: async () => ({}), strangers: 'their-own' },
  registerMe: { request: async () => ({}), strangers: 'their-own' },
  listPeople: { request: async (_, role) => ({ query: { role } }), strangers: 'their-own' },
  ...signingExamples,

  listFrameworks: { request: async () => ({}), strangers: ofTheManager('their-own') },
  getFramework: {
    request: async () => ({ params: { frameworkId: 'wagens' } }),
    missing: (request) => ({ ...request, params: { frameworkId: 'bestaat-niet' } }),
    strangers: ofTheManager('not-found'),
  },

  ...catalogueExamples,
  ...commissionRuleExamples,
  ...attributionExamples,

  ...importExamples,
  ...quoteExamples,
  ...deliveryExamples,

  previewOrders: { request: async () => ({ body: basket() }), strangers: 'their-own' },
  createOrders: {
    request: async () => ({
      body: {
        ...basket(),
        form: aForm({
          delivery: { ...aForm().delivery, wantedOn: tomorrow(), site: 'Hoppinpunt Markt' },
          billing: [{ entity: kboOf(50), name: 'Stad', share: basisPoints(10_000) }],
          remarks: 'Graag bellen voor levering.\nIn het wit.',
        }),
      },
      idempotencyKey: nextKey(),
    }),
    strangers: 'their-own',
  },
  listOrders: {
    request: async (world) => {
      await world.orderIn('placed');
      return { query: { state: 'placed', limit: '5' } };
    },
    strangers: 'their-own',
  },
  getDashboard: {
    request: async (world) => {
      await world.orderIn('placed');
      return {};
    },
    strangers: 'their-own',
  },
  getOrder: {
    request: async (world) => ({ params: { orderId: (await world.orderIn('placed')).order.id } }),
    missing: otherOrder,
    strangers: 'not-found',
    homes: (role) => (role === 'auditor' ? [bodies.buyer, bodies.supplier, bodies.authority, bodies.intercommunale] : undefined),
  },
  reviseOrder: step('draft', () => ({ ...basket(), form: aForm({ remarks: 'Toch met trekhaak' }) })),
  submitOrder: step('draft', seen),
  approveOrder: step('submitted', seen),
  returnOrder: step('submitted', reason),
  declineOrder: step('submitted', reason),
  reopenOrder: step('submitted'),
  placeOrder: step('approved', seen),
  acknowledgeOrder: step('placed', () => ({ promisedOn: tomorrow(), note: 'In productie' })),
  refuseOrder: step('placed', reason),
  closeOrder: step('accepted'),
  discardOrder: step('draft'),
  cancelOrder: step('placed', reason),
  receiveOrder: step('placed'),
  proposeChange: step('placed', () => ({ promisedOn: tomorrow(), lines: [{ line: 1, quantity: 1 }], note: 'Er is er nog één.' })),
  agreeToChange: step('conditionally-accepted'),
  disagreeWithChange: step('conditionally-accepted', reason),
  answerByDocument: {
    request: async (world) => {
      const { order } = await world.orderIn('placed');
      return { params: { orderId: order.id }, file: responseXml(order, { code: 'AP', promisedOn: tomorrow() }) };
    },
    missing: otherOrder,
    strangers: 'not-found',
  },
  moveDate: step('acknowledged', () => ({ promisedOn: addDays(tomorrow(), 7), ...reason() })),
  cancelRest: step('partly-delivered', reason),
  getApprovalPolicy: {
    request: async (world) => {
      await world.policies();
      return {};
    },
    strangers: 'their-own',
  },
  putApprovalPolicy: {
    request: async (world) => ({
      body: {
        version: await world.policies(),
        steps: [{ title: 'Algemeen directeur', from: 30_000_00, approvers: [] }],
        substitutions: [],
        dueDays: 7,
      },
    }),
    strangers: 'their-own',
  },

  ...incidentExamples,

  listNotifications: { request: async () => ({ query: { limit: '10' } }), strangers: 'their-own' },
  readNotifications: {
    request: async () => ({ body: { ids: [`20260615T100000000Z-${'0'.repeat(26)}`], upTo: '2026-06-15T10:00:00.000Z' } }),
    strangers: 'their-own',
  },
  getNotificationSettings: { request: async () => ({}), strangers: 'their-own' },
  saveNotificationSettings: { request: async () => ({ body: { mail: defaultMailSettings(['buyer']) } }), strangers: 'their-own' },

  ...documentExamples,

  getFlandersSummary: {
    request: async (world) => {
      await world.orderIn('placed');
      const year = today().slice(0, 4);
      return { query: { from: year, to: year, framework: 'wagens' } };
    },
    missing: (request) => ({ ...request, query: { ...request.query, framework: 'bestaat-niet' } }),
    strangers: 'not-found',
  },
  listBeneficiaries: { request: async () => ({}), strangers: 'the-same' },
  getCommissionSummary: {
    request: async (world) => {
      await world.orderIn('placed');
      const year = today().slice(0, 4);
      return { query: { intercommunale: bodies.intercommunale, from: year, to: year, framework: 'wagens' } };
    },
    missing: otherIntercommunale,
    strangers: 'not-found',
    homes: ledgerHomes,
  },
  listLedgerEntries: {
    request: async (world) => {
      await world.orderIn('placed');
      return { query: { intercommunale: bodies.intercommunale, quarter: quarterOf(today()), limit: '5' } };
    },
    missing: otherIntercommunale,
    strangers: 'not-found',
    homes: ledgerHomes,
  },
  ...statementExamples,
  ...settlementExamples,
  ...paymentExamples,
  ...sharedCostExamples,
  ...declarationExamples,
};
