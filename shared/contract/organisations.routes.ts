import * as z from 'zod';
import { roles } from '../domain/organisations/role.ts';
import { defineRoute } from './define-route.ts';
import { me } from './organisations.schemas.ts';

export const getMeRoute = defineRoute({
  operation: 'getMe',
  summary: 'Who is signed in, for which organisation, in which roles',
  context: 'organisations',
  method: 'GET',
  path: '/me',
  roles,
  request: { query: z.strictObject({}) },
  response: me,
  problems: ['not-found'],
});

export const organisationsRoutes = [getMeRoute] as const;
