import * as z from 'zod';
import { roles } from '../domain/organisations/role.ts';
import { model, modelOption, publicationReasons } from './catalogue.schemas.ts';
import { defineRoute } from './define-route.ts';
import { basisPoints, cursor, kbo, line, localDate, lotId, modelId, page, positiveCents, version } from './primitives.ts';

const limit = z.coerce.number().pipe(z.int().min(1).max(100)).default(25);

export const listModelsRoute = defineRoute({
  operation: 'listModels',
  summary: 'Models of one lot, or of one supplier, by name, 25 to a page',
  context: 'catalogue',
  method: 'GET',
  path: '/models',
  roles,
  request: {
    query: z
      .strictObject({ lot: lotId.optional(), supplier: kbo.optional(), limit, cursor: cursor.optional() })
      .refine((query) => (query.lot === undefined) !== (query.supplier === undefined), 'either lot or supplier'),
  },
  response: page(model),
  problems: ['not-found'],
});

export const getModelRoute = defineRoute({
  operation: 'getModel',
  summary: 'One model with the version in force and those that are scheduled',
  context: 'catalogue',
  method: 'GET',
  path: '/models/{modelId}',
  roles,
  request: { params: z.strictObject({ modelId }) },
  response: model,
  problems: ['not-found'],
});

export const changeModelRoute = defineRoute({
  operation: 'changeModel',
  summary: 'A supplier publishes a next version of its model: price, discount, options, delivery time',
  context: 'catalogue',
  method: 'POST',
  path: '/models/{modelId}/versions',
  roles: ['supplier'],
  request: {
    params: z.strictObject({ modelId }),
    body: z.strictObject({
      version,
      effectiveFrom: localDate,
      reason: z.enum(publicationReasons),
      listPrice: positiveCents,
      discountRate: basisPoints,
      options: z.array(modelOption).max(60),
      deliveryWeeks: z.int().min(0).max(520).optional(),
    }),
  },
  response: model,
  problems: ['not-found', 'stale-version', 'invalid-date', 'invalid-choice', 'discount-below-award', 'outside-revision', 'model-withdrawn'],
});

export const withdrawModelRoute = defineRoute({
  operation: 'withdrawModel',
  summary: 'A supplier takes its model out of the catalogue from a date on, naming the replacement if there is one',
  context: 'catalogue',
  method: 'POST',
  path: '/models/{modelId}/withdrawal',
  roles: ['supplier'],
  request: {
    params: z.strictObject({ modelId }),
    body: z.strictObject({ version, from: localDate, reason: line(), replacement: modelId.optional() }),
  },
  response: model,
  problems: ['not-found', 'stale-version', 'invalid-date', 'replacement-unfit', 'model-withdrawn'],
});

export const catalogueRoutes = [listModelsRoute, getModelRoute, changeModelRoute, withdrawModelRoute] as const;
