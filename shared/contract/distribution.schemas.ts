import * as z from 'zod';
import { distributionMethods, weighedMethods } from '../domain/commissions/distribution.ts';
import { mostCents } from '../domain/money/cents.ts';
import { kbo, localDate, text } from './primitives.ts';

const amount = z.int().min(0).max(mostCents);

export const weight = z.strictObject({
  body: kbo,
  weight: amount.meta({ description: 'inhabitants, cents of turnover excluding VAT, or basis points' }),
});

/** How a rule divides other than by fixed percentages; the figures are those of the rule, whatever is counted since. */
export const commissionKey = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('equal') }),
  z.strictObject({
    method: z.enum(weighedMethods),
    on: localDate.meta({ description: 'the day for which was counted; of turnover the last day of its year' }),
    weights: z.array(weight).max(30),
    source: text(400),
  }),
]);

/** Why a part is what it is. */
export const split = z.strictObject({
  method: z.enum(distributionMethods),
  weight: z.int().min(0),
  total: z.int().min(1),
  on: localDate.optional(),
});
