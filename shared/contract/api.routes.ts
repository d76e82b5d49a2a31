import * as z from 'zod';
import { defineRoute } from './define-route.ts';

export const getOpenApiRoute = defineRoute({
  operation: 'getOpenApi',
  summary: 'This document: every route, schema, problem code and role, as OpenAPI 3.1',
  context: 'api',
  method: 'GET',
  path: '/openapi.json',
  roles: 'public',
  request: {},
  response: z.looseObject({ openapi: z.string() }),
  problems: [],
});

export const getHealthRoute = defineRoute({
  operation: 'getHealth',
  summary: 'Whether the API and its table answer',
  context: 'api',
  method: 'GET',
  path: '/health',
  roles: 'public',
  request: {},
  response: z.strictObject({ status: z.literal('ok') }),
  problems: [],
});

export const apiRoutes = [getOpenApiRoute, getHealthRoute] as const;
