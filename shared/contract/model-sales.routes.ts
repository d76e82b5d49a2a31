import * as z from 'zod';
import { defineRoute } from './define-route.ts';
import { basisPoints, localDate, modelId, positiveCents } from './primitives.ts';

const count = z.int().min(0);

export const getPricesPaidRoute = defineRoute({
  operation: 'getPricesPaid',
  summary: 'What a model cost over time, and what other buyers paid over the last twelve months when there are enough of them',
  context: 'catalogue',
  method: 'GET',
  path: '/models/{modelId}/paid',
  roles: ['buyer', 'approver', 'auditor'],
  request: { params: z.strictObject({ modelId }) },
  response: z.strictObject({
    history: z
      .array(z.strictObject({ from: localDate, listPrice: positiveCents, discountRate: basisPoints, net: positiveCents }))
      .meta({ description: 'prices that were in force until today, the oldest first' }),
    paid: z.discriminatedUnion('enough', [
      z.strictObject({ enough: z.literal(false) }),
      z.strictObject({
        enough: z.literal(true),
        median: positiveCents,
        lowest: positiveCents,
        highest: positiveCents,
        orders: count,
        buyers: count,
      }),
    ]),
  }),
  problems: ['not-found'],
});

/** So many are read side by side for one answer. */
export const mostCounted = 25;

export const countModelSalesRoute = defineRoute({
  operation: 'countModelSales',
  summary: 'For a supplier, how many orders of the last twelve months its models have; for a manager also the open drafts and quotes',
  context: 'catalogue',
  method: 'GET',
  path: '/model-sales',
  roles: ['supplier', 'manager'],
  request: {
    query: z.strictObject({
      models: z
        .string()
        .max(mostCounted * 121)
        .transform((text) => text.split(','))
        .pipe(z.array(modelId).min(1).max(mostCounted))
        .meta({ description: `up to ${mostCounted} ids, with commas between them` }),
    }),
  },
  response: z.strictObject({
    items: z.array(z.strictObject({ model: modelId, orders: count, drafts: count.optional(), quotes: count.optional() })),
  }),
  problems: ['not-found'],
});

export const modelSalesRoutes = [getPricesPaidRoute, countModelSalesRoute] as const;
