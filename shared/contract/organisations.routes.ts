import * as z from 'zod';
import { roles } from '../domain/organisations/role.ts';
import { defineRoute } from './define-route.ts';
import { colleague, me, person } from './organisations.schemas.ts';

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

export const registerMeRoute = defineRoute({
  operation: 'registerMe',
  summary: 'Remembers who signed in, so that colleagues can choose them and mail finds them; to be called after signing in',
  context: 'organisations',
  method: 'POST',
  path: '/people/me',
  roles,
  request: {},
  response: person,
  problems: [],
});

export const listPeopleRoute = defineRoute({
  operation: 'listPeople',
  summary: 'The people of the own organisation that have signed in, by name',
  context: 'organisations',
  method: 'GET',
  path: '/people',
  roles,
  request: { query: z.strictObject({ role: z.enum(roles).optional() }) },
  response: z.strictObject({ people: z.array(colleague) }),
  problems: [],
});

export const organisationsRoutes = [getMeRoute, registerMeRoute, listPeopleRoute] as const;
