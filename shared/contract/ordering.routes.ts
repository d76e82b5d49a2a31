import * as z from 'zod';
import { orderStates } from '../domain/ordering/order-transitions.ts';
import { defineRoute, type RouteDefinition } from './define-route.ts';
import { lineChoice, order, orderForm, orderSummary, orderView } from './ordering.schemas.ts';
import { cents, localDate, orderId, page, paging, text, version } from './primitives.ts';

const params = z.strictObject({ orderId });
/** Twenty lines: with their commission entries they fit in one transaction. */
const lines = z.array(lineChoice).min(1).max(20);
const assessment = [
  'not-found',
  'invalid-choice',
  'model-withdrawn',
  'award-method',
  'vat-undetermined',
  'commission-undetermined',
  'attribution-unclear',
] as const;
const entitlement = ['framework-not-started', 'framework-ended', 'not-eligible', 'ceiling-reached'] as const;
const transition = ['not-found', 'wrong-state', 'stale-version'] as const;

export const previewOrdersRoute = defineRoute({
  operation: 'previewOrders',
  summary: 'What a basket would become: one order per lot, supplier and site, with all amounts and everything that stands in its way today',
  context: 'ordering',
  method: 'POST',
  path: '/orders/preview',
  roles: ['buyer'],
  request: { body: z.strictObject({ lines }) },
  response: z.strictObject({
    orders: z.array(
      z.strictObject({
        ...order.pick({
          framework: true,
          frameworkTitle: true,
          lot: true,
          lotTitle: true,
          supplier: true,
          supplierName: true,
          intercommunale: true,
          lines: true,
          commission: true,
          totals: true,
        }).shape,
        needsApproval: z.boolean(),
        impediments: z.array(z.strictObject({ code: z.enum(entitlement), detail: z.record(z.string(), z.unknown()) })),
      }),
    ),
  }),
  problems: assessment,
});

export const createOrdersRoute = defineRoute({
  operation: 'createOrders',
  summary: 'Makes draft orders of a basket, split per lot and supplier; the same key gives the same orders',
  context: 'ordering',
  method: 'POST',
  path: '/orders',
  roles: ['buyer'],
  request: { body: z.strictObject({ lines, form: orderForm }), idempotent: true },
  status: 201,
  response: z.strictObject({ orders: z.array(orderView) }),
  problems: [...assessment, 'invalid-billing', 'invalid-date', 'key-reused'],
});

export const listOrdersRoute = defineRoute({
  operation: 'listOrders',
  summary:
    'Orders of the own organisation, newest first: a buyer’s own, those sent to a supplier, those under a manager’s framework, those of a reviewer’s region',
  context: 'ordering',
  method: 'GET',
  path: '/orders',
  roles: ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'],
  request: {
    query: z.strictObject({
      state: z.enum(orderStates).optional(),
      ...paging(),
    }),
  },
  response: page(orderSummary),
  problems: [],
});

export const getDashboardRoute = defineRoute({
  operation: 'getDashboard',
  summary: 'What waits for the caller, what is late, what comes this month, and how well promises were kept',
  context: 'ordering',
  method: 'GET',
  path: '/dashboard',
  roles: ['buyer', 'approver', 'supplier', 'auditor'],
  request: {},
  response: z.strictObject({
    today: localDate,
    waiting: z.array(orderSummary).meta({ description: 'the most pressing; an order stands there once for each thing to do' }),
    late: z.array(orderSummary),
    arriving: z.array(orderSummary),
    totals: z
      .strictObject({ waiting: z.int(), late: z.int(), arriving: z.int() })
      .meta({ description: 'how many there are, of which the lists hold the first fifty' }),
    later: z.array(orderSummary).meta({ description: 'the first few that are expected after this month' }),
    punctuality: z.strictObject({ delivered: z.int(), onTime: z.int(), medianDaysLate: z.int().optional() }),
    more: z.boolean().meta({ description: 'there is more open than this answer was made of' }),
  }),
  problems: [],
});

export const getOrderRoute = defineRoute({
  operation: 'getOrder',
  summary: 'One order with everything that happened to it, what comes next and what the caller may do',
  context: 'ordering',
  method: 'GET',
  path: '/orders/{orderId}',
  roles: ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'],
  request: { params },
  response: orderView,
  problems: ['not-found'],
});

export const reviseOrderRoute = defineRoute({
  operation: 'reviseOrder',
  summary: 'Replaces the lines and the form of a draft or returned order, at the prices of today',
  context: 'ordering',
  method: 'PUT',
  path: '/orders/{orderId}',
  roles: ['buyer'],
  request: { params, body: z.strictObject({ version, lines, form: orderForm }) },
  response: orderView,
  problems: [
    ...transition,
    'quote-fixed',
    'invalid-choice',
    'model-withdrawn',
    'award-method',
    'vat-undetermined',
    'commission-undetermined',
    'attribution-unclear',
    'invalid-billing',
    'invalid-date',
  ],
});

export const submitOrderRoute = defineRoute({
  operation: 'submitOrder',
  summary: 'Offers an order for approval; where the buyer’s own rules ask for no signature it is approved at once',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/submit',
  roles: ['buyer'],
  request: { params, body: z.strictObject({ version, net: cents, commission: cents }) },
  response: orderView,
  problems: [...transition, ...assessment.slice(1), ...entitlement, 'approval-impossible', 'price-changed', 'invalid-date'],
});

export const placeOrderRoute = defineRoute({
  operation: 'placeOrder',
  summary: 'Sends an approved order to its supplier: takes room under both ceilings and books the commission, all or nothing',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/place',
  roles: ['buyer', 'approver'],
  request: { params, body: z.strictObject({ version, net: cents, commission: cents }) },
  response: orderView,
  problems: [...transition, ...assessment.slice(1), ...entitlement, 'price-changed'],
});

/** Transitions that need nothing but the version that was seen and, where it is owed, a reason. */
const plain = <const Operation extends string, const Path extends `/${string}`, const Roles extends RouteDefinition['roles']>(
  operation: Operation,
  path: Path,
  roles: Roles,
  summary: string,
) =>
  defineRoute({
    operation,
    summary,
    context: 'ordering',
    method: 'POST',
    path,
    roles,
    request: { params, body: z.strictObject({ version }) },
    response: orderView,
    problems: transition,
  });

const reasoned = <const Operation extends string, const Path extends `/${string}`, const Roles extends RouteDefinition['roles']>(
  operation: Operation,
  path: Path,
  roles: Roles,
  summary: string,
) =>
  defineRoute({
    operation,
    summary,
    context: 'ordering',
    method: 'POST',
    path,
    roles,
    request: { params, body: z.strictObject({ version, reason: text(1000) }) },
    response: orderView,
    problems: transition,
  });

export const approveOrderRoute = defineRoute({
  operation: 'approveOrder',
  summary: 'Signs the step that a submitted order is at, the last of which approves it; never by somebody who prepared or changed it',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/approve',
  roles: ['approver'],
  request: { params, body: z.strictObject({ version, net: cents, commission: cents }) },
  response: orderView,
  problems: [...transition, ...assessment.slice(1), ...entitlement, 'own-order', 'not-your-step', 'price-changed'],
});

export const returnOrderRoute = reasoned(
  'returnOrder',
  '/orders/{orderId}/return',
  ['approver'],
  'Gives a submitted order back to its preparer with a remark',
);
export const declineOrderRoute = reasoned(
  'declineOrder',
  '/orders/{orderId}/decline',
  ['approver'],
  'Ends a submitted order with a reason',
);
export const reopenOrderRoute = plain(
  'reopenOrder',
  '/orders/{orderId}/reopen',
  ['buyer'],
  'Takes a submitted or approved order back to draft, to change it',
);
export const discardOrderRoute = plain('discardOrder', '/orders/{orderId}/discard', ['buyer'], 'Drops an order that was never placed');
export const cancelOrderRoute = reasoned(
  'cancelOrder',
  '/orders/{orderId}/cancel',
  ['buyer', 'manager'],
  'Cancels a placed order: gives the room back and reverses the commission',
);
export const refuseOrderRoute = reasoned(
  'refuseOrder',
  '/orders/{orderId}/refuse',
  ['supplier'],
  'The supplier refuses a placed order: gives the room back and reverses the commission',
);

export const acknowledgeOrderRoute = defineRoute({
  operation: 'acknowledgeOrder',
  summary: 'The supplier acknowledges a placed order with a promised delivery date',
  context: 'ordering',
  method: 'POST',
  path: '/orders/{orderId}/acknowledge',
  roles: ['supplier'],
  request: { params, body: z.strictObject({ version, promisedOn: localDate, note: text(1000).optional() }) },
  response: orderView,
  problems: [...transition, 'invalid-date'],
});

export const closeOrderRoute = plain('closeOrder', '/orders/{orderId}/close', ['buyer'], 'The buyer closes an accepted order');

export const orderingRoutes = [
  previewOrdersRoute,
  createOrdersRoute,
  listOrdersRoute,
  getDashboardRoute,
  getOrderRoute,
  reviseOrderRoute,
  submitOrderRoute,
  approveOrderRoute,
  returnOrderRoute,
  declineOrderRoute,
  reopenOrderRoute,
  placeOrderRoute,
  acknowledgeOrderRoute,
  refuseOrderRoute,
  closeOrderRoute,
  discardOrderRoute,
  cancelOrderRoute,
] as const;

/** One order that a basket would become. */
export type PreviewedOrder = z.infer<typeof previewOrdersRoute.response>['orders'][number];
