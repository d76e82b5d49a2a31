import * as z from 'zod';
import { declarationRow, declarationView, declaredLines, month } from './declarations.schemas.ts';
import { defineRoute } from './define-route.ts';
import { derivedId, frameworkId, kbo, localDate, version } from './primitives.ts';

export const listDeclarationsRoute = defineRoute({
  operation: 'listDeclarations',
  summary:
    'Declarations of sales, made and still to be made: a supplier’s own of the last twelve months; for a manager those of its own frameworks of one month, with how they differ from the orders',
  context: 'commissions',
  method: 'GET',
  path: '/declarations',
  roles: ['supplier', 'manager'],
  request: {
    query: z.strictObject({ month: month.optional().meta({ description: 'for a manager the last month that is over, unless said' }) }),
  },
  response: z.strictObject({ months: z.array(month), items: z.array(declarationRow) }),
  problems: [],
});

export const getDeclarationRoute = defineRoute({
  operation: 'getDeclaration',
  summary: 'A declaration with its lines, its versions, and how it differs from the orders as they are known now',
  context: 'commissions',
  method: 'GET',
  path: '/declarations/{declarationId}',
  roles: ['supplier', 'manager'],
  request: { params: z.strictObject({ declarationId: derivedId }) },
  response: declarationView,
  problems: ['not-found'],
});

export const draftDeclarationRoute = defineRoute({
  operation: 'draftDeclaration',
  summary: 'What a declaration would say that agrees with the orders placed in the month, and what was declared before',
  context: 'commissions',
  method: 'GET',
  path: '/declaration-draft',
  roles: ['supplier'],
  request: { query: z.strictObject({ framework: frameworkId, month }) },
  response: z.strictObject({
    framework: frameworkId,
    frameworkTitle: z.string(),
    supplier: kbo,
    month,
    dueOn: localDate,
    declarableFrom: localDate,
    lines: declaredLines,
    declared: z.strictObject({ id: derivedId, version, lines: declaredLines }).optional(),
  }),
  problems: ['not-found'],
});

export const declareSalesRoute = defineRoute({
  operation: 'declareSales',
  summary:
    'Declares what was sold in a month that is over, or that nothing was; with the version that was seen it is a correction. The same again answers the same',
  context: 'commissions',
  method: 'POST',
  path: '/declarations',
  roles: ['supplier'],
  request: { body: z.strictObject({ framework: frameworkId, month, version: version.optional(), lines: declaredLines }) },
  status: 201,
  response: declarationView,
  problems: ['not-found', 'month-not-over', 'stale-version'],
});

export const declarationsRoutes = [listDeclarationsRoute, getDeclarationRoute, draftDeclarationRoute, declareSalesRoute] as const;
