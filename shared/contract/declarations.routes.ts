import * as z from 'zod';
import { quarter } from './commissions.schemas.ts';
import { declarationRow, declarationView, declaredLines, month, quarterDeclaration, quarterDifference } from './declarations.schemas.ts';
import { defineRoute } from './define-route.ts';
import { derivedId, frameworkId, kbo, line, localDate, text, version } from './primitives.ts';

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
  summary: 'A declaration with the lines of one of its versions, and how the latest differs from the orders as they are known now',
  context: 'commissions',
  method: 'GET',
  path: '/declarations/{declarationId}',
  roles: ['supplier', 'manager'],
  request: {
    params: z.strictObject({ declarationId: derivedId }),
    query: z.strictObject({
      version: z.coerce
        .number()
        .pipe(version)
        .optional()
        .meta({ description: 'whose lines are wanted: the latest, unless said; the variance is that of the latest' }),
    }),
  },
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

/** Who watches over a month reads all that was declared of it: that stays within what one answer can be made of. */
const mostCorrections = 99;

export const declareSalesRoute = defineRoute({
  operation: 'declareSales',
  summary:
    'Declares what was sold in a month that is over, or that nothing was; with the version that was seen it is a correction. The same again answers the same',
  context: 'commissions',
  method: 'POST',
  path: '/declarations',
  roles: ['supplier'],
  request: {
    body: z.strictObject({ framework: frameworkId, month, version: z.int().min(1).max(mostCorrections).optional(), lines: declaredLines }),
  },
  status: 201,
  response: declarationView,
  problems: ['not-found', 'month-not-over', 'stale-version'],
});

/** Steps on one order; the last is the manager's, whatever a supplier writes. */
const mostSteps = 30;
const step = (most: number) => ({
  order: line(40).meta({ description: 'number of the order that differs' }),
  version: z.int().min(1).max(most).meta({ description: 'of this step: one more than were taken' }),
});
const stepProblems = ['not-found', 'no-difference', 'stale-version', 'difference-state'] as const;

export const explainDifferenceRoute = defineRoute({
  operation: 'explainDifference',
  summary: 'The supplier’s explanation of why an order differs from what it declared',
  context: 'commissions',
  method: 'POST',
  path: '/declarations/{declarationId}/explanations',
  roles: ['supplier'],
  request: { params: z.strictObject({ declarationId: derivedId }), body: z.strictObject({ ...step(mostSteps - 1), text: text(2000) }) },
  response: declarationView,
  problems: stepProblems,
});

export const decideDifferenceRoute = defineRoute({
  operation: 'decideDifference',
  summary: 'The manager accepts the explanation of a difference, or declines it and says why',
  context: 'commissions',
  method: 'POST',
  path: '/declarations/{declarationId}/decisions',
  roles: ['manager'],
  request: {
    params: z.strictObject({ declarationId: derivedId }),
    body: z.strictObject({ ...step(mostSteps), accepted: z.boolean(), text: text(2000).optional() }),
  },
  response: declarationView,
  problems: [...stepProblems, 'reason-missing'],
});

/** What differences are asked of; the page and the workbook ask alike. */
export const differencesQuery = z.strictObject({ quarter, framework: frameworkId.optional() });

export const listDifferencesRoute = defineRoute({
  operation: 'listDifferences',
  summary:
    'How the declarations of a quarter differ from the orders, per order: for a manager under its own frameworks, for an intercommunale only orders of the buyers that it serves',
  context: 'commissions',
  method: 'GET',
  path: '/declaration-differences',
  roles: ['reviewer', 'manager', 'auditor'],
  request: { query: differencesQuery },
  response: z.strictObject({ quarter, declarations: z.array(quarterDeclaration), differences: z.array(quarterDifference) }),
  problems: [],
});

export const declarationsRoutes = [
  listDeclarationsRoute,
  getDeclarationRoute,
  draftDeclarationRoute,
  declareSalesRoute,
  explainDifferenceRoute,
  decideDifferenceRoute,
  listDifferencesRoute,
] as const;
