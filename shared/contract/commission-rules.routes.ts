import * as z from 'zod';
import { defineRoute } from './define-route.ts';
import { commissionRule } from './frameworks.schemas.ts';
import { actor, cents, frameworkId, instant, kbo, line, localDate, version } from './primitives.ts';

const rules = z.array(commissionRule).max(60);

/** A framework agreement was changed: by whom, when, and what it was and is. */
export const frameworkEvent = z.strictObject({
  framework: frameworkId,
  authority: kbo,
  version,
  action: z.literal('change-commission-rules'),
  by: actor,
  at: instant,
  before: z.array(commissionRule),
  after: z.array(commissionRule),
});

const rulesView = z.strictObject({
  framework: frameworkId,
  version,
  rules: z.array(commissionRule),
  history: z.array(frameworkEvent).meta({ description: 'the last changes, newest first' }),
});

export const getCommissionRulesRoute = defineRoute({
  operation: 'getCommissionRules',
  summary: 'The commission rules of an own framework agreement, and how they came about',
  context: 'frameworks',
  method: 'GET',
  path: '/frameworks/{frameworkId}/commission-rules',
  roles: ['manager'],
  request: { params: z.strictObject({ frameworkId }) },
  response: rulesView,
  problems: ['not-found'],
});

export const putCommissionRulesRoute = defineRoute({
  operation: 'putCommissionRules',
  summary: 'Replaces the set of commission rules; a rule that began already can only be given a last day',
  context: 'frameworks',
  method: 'PUT',
  path: '/frameworks/{frameworkId}/commission-rules',
  roles: ['manager'],
  request: { params: z.strictObject({ frameworkId }), body: z.strictObject({ version, rules }) },
  response: rulesView,
  problems: ['not-found', 'stale-version', 'commission-conflict', 'commission-rule-fixed', 'invalid-commission-rules'],
});

export const simulation = z.strictObject({
  lines: z.int(),
  booked: cents,
  commission: cents,
  difference: cents,
  perRule: z.array(z.strictObject({ rule: line(60).optional(), lines: z.int(), quantity: z.int(), net: cents, commission: cents })),
  perRegion: z.array(
    z.strictObject({
      region: kbo.optional(),
      name: z.string().optional(),
      lines: z.int(),
      booked: cents,
      commission: cents,
      difference: cents,
    }),
  ),
});

export const simulateCommissionRoute = defineRoute({
  operation: 'simulateCommission',
  summary: 'What rules would have given on the orders placed in a period of at most a year, against what was booked',
  context: 'frameworks',
  method: 'POST',
  path: '/commission-simulation',
  roles: ['manager'],
  request: {
    body: z.strictObject({
      framework: frameworkId,
      rules,
      from: localDate,
      to: localDate,
      on: localDate.optional().meta({ description: 'lays the rules of this day on every order, instead of those of its own day' }),
    }),
  },
  response: simulation,
  problems: ['not-found', 'invalid-date', 'commission-conflict', 'invalid-commission-rules', 'commission-undetermined'],
});

export const commissionRulesRoutes = [getCommissionRulesRoute, putCommissionRulesRoute, simulateCommissionRoute] as const;
