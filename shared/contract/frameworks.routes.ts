import * as z from 'zod';
import { roles } from '../domain/organisations/role.ts';
import { defineRoute } from './define-route.ts';
import { frameworkDetail, frameworkView } from './frameworks.schemas.ts';
import { frameworkId } from './primitives.ts';

export const listFrameworksRoute = defineRoute({
  operation: 'listFrameworks',
  summary: 'All framework agreements with their remaining room; a manager sees those of its own organisation',
  context: 'frameworks',
  method: 'GET',
  path: '/frameworks',
  roles,
  request: {},
  response: z.strictObject({ items: z.array(frameworkView) }),
  problems: [],
});

export const getFrameworkRoute = defineRoute({
  operation: 'getFramework',
  summary: 'One framework agreement with its lots and how far each ceiling is used',
  context: 'frameworks',
  method: 'GET',
  path: '/frameworks/{frameworkId}',
  roles,
  request: { params: z.strictObject({ frameworkId }) },
  response: frameworkDetail,
  problems: ['not-found'],
});

export const frameworksRoutes = [listFrameworksRoute, getFrameworkRoute] as const;
