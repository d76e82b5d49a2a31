import * as z from 'zod';
import { distributionMethods, weighedMethods } from '../domain/commissions/distribution.ts';
import { weight } from './distribution.schemas.ts';
import { actor, cents, derivedId, frameworkId, instant, kbo, line, localDate, positiveCents, text } from './primitives.ts';

const period = { from: localDate, until: localDate.optional() };

export const costKey = z.discriminatedUnion('method', [
  z.strictObject({ method: z.enum(['fixed', 'equal']), ...period }),
  z.strictObject({
    method: z.enum(weighedMethods),
    on: localDate.meta({ description: 'the day for which was counted; of turnover the last day of its year' }),
    source: text(400),
    ...period,
  }),
]);

/** What a manager fills in. */
export const costDraft = z.strictObject({
  framework: frameworkId,
  title: line(),
  document: line().meta({ description: 'the invoice or decision that it rests on' }),
  incurredOn: localDate,
  amount: positiveCents.refine((amount) => amount > 0, 'more than nothing'),
  key: costKey,
  participants: z.array(weight).min(1).max(30),
});

export const costPart = z.strictObject({
  payer: kbo,
  payerName: z.string(),
  weight: z.int().min(0),
  amount: cents,
});

/** What a cost comes to for each, before it is recorded. */
export const costPreview = z.strictObject({ total: z.int().min(1), parts: z.array(costPart).min(1) });

export const sharedCost = z.strictObject({
  id: derivedId,
  authority: kbo,
  authorityName: z.string(),
  framework: frameworkId,
  frameworkTitle: z.string(),
  title: z.string(),
  document: z.string(),
  incurredOn: localDate,
  amount: cents,
  key: costKey,
  ...costPreview.shape,
  reverses: z.strictObject({ cost: derivedId, reason: z.string() }).optional(),
  recordedAt: instant,
  recordedBy: actor,
});

export const sharedCostView = z.strictObject({
  cost: sharedCost,
  reversedBy: derivedId.optional().meta({ description: 'the cost that took this one back' }),
});

/** A row of a list: of the parts only the reader's own. */
export const sharedCostRow = z.strictObject({
  id: derivedId,
  authority: kbo,
  authorityName: z.string(),
  framework: frameworkId,
  frameworkTitle: z.string(),
  title: z.string(),
  incurredOn: localDate,
  amount: cents,
  method: z.enum(distributionMethods),
  participants: z.int().min(1),
  own: cents.optional().meta({ description: 'what the reader bears; absent when it bears nothing of it' }),
  reversal: z.boolean(),
});

/** What each intercommunale weighs by what is known here, for a manager to start from. */
export const distributionWeights = z.strictObject({
  on: localDate.optional().meta({ description: 'the day for which was counted, where that is known' }),
  weights: z.array(
    z.strictObject({
      body: kbo,
      name: z.string(),
      weight: z.int().min(0),
      missing: z.array(z.string()).meta({ description: 'municipalities without a number, or quarters without a statement' }),
    }),
  ),
  unclear: z.array(z.string()).meta({ description: 'municipalities that count for nobody, as it is unclear who serves them' }),
});
