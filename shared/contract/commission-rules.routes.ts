import * as z from 'zod';
import { defineRoute } from './define-route.ts';
import { commissionRule } from './frameworks.schemas.ts';
import { actor, cents, frameworkId, instant, kbo, line, localDate, orderId, version } from './primitives.ts';

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
  summary:
    'The commission rules of an own framework agreement, or for a reviewer those that can pay its own intercommunale, and how they came about',
  context: 'frameworks',
  method: 'GET',
  path: '/frameworks/{frameworkId}/commission-rules',
  roles: ['manager', 'reviewer'],
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

const compared = { booked: cents, commission: cents, difference: cents };

export const simulation = z.strictObject({
  lines: z.int(),
  orders: z.int(),
  changed: z.int().meta({ description: 'orders that would owe another amount' }),
  ...compared,
  perRule: z.array(z.strictObject({ rule: line(60).optional(), lines: z.int(), quantity: z.int(), net: cents, commission: cents })),
  perRegion: z.array(
    z.strictObject({
      region: kbo.optional(),
      name: z.string().optional(),
      lines: z.int(),
      ...compared,
    }),
  ),
  perCategory: z.array(z.strictObject({ category: line(60), lines: z.int(), ...compared })),
  perBeneficiary: z.array(z.strictObject({ beneficiary: kbo.optional(), name: z.string().optional(), ...compared })),
  largest: z
    .array(z.strictObject({ order: orderId, number: z.string(), payerName: z.string(), ...compared }))
    .meta({ description: 'the orders that would change most' }),
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
