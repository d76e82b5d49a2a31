import * as z from 'zod';
import { roles } from '../domain/organisations/role.ts';
import { model } from './catalogue.schemas.ts';
import { catalogueChangesRoutes } from './catalogue-changes.routes.ts';
import { defineRoute } from './define-route.ts';
import { modelSalesRoutes } from './model-sales.routes.ts';
import { kbo, lotId, modelId, page, paging } from './primitives.ts';

export const listModelsRoute = defineRoute({
  operation: 'listModels',
  summary: 'Models of one lot, or of one supplier, by name, 25 to a page',
  context: 'catalogue',
  method: 'GET',
  path: '/models',
  roles,
  request: {
    query: z
      .strictObject({ lot: lotId.optional(), supplier: kbo.optional(), ...paging() })
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

export const catalogueRoutes = [listModelsRoute, getModelRoute, ...modelSalesRoutes, ...catalogueChangesRoutes] as const;
