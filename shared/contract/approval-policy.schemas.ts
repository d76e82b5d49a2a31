import * as z from 'zod';
import { actor, instant, kbo, line, localDate, positiveCents, version } from './primitives.ts';

const person = line(100).meta({ description: 'the id of somebody of the organisation' });

/** Rules as stored; what may be entered is narrower. */
export const approvalRules = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        title: z.string().max(80),
        from: positiveCents.meta({ description: 'needed above this net amount, euro cents, excluding VAT' }),
        approvers: z.array(person).max(20).meta({ description: 'who may sign; empty is any approver' }),
      }),
    )
    .min(1)
    .max(6),
  substitutions: z.array(z.strictObject({ person, substitute: person, from: localDate, until: localDate })).max(50),
  dueDays: z.int().min(1).max(90).meta({ description: 'days from submission until the last signature is due' }),
});

export const approvalPolicy = z.strictObject({
  ...approvalRules.shape,
  organisation: kbo,
  version,
  by: actor,
  at: instant,
});

/** As they are written: each step has a title of its own. */
export const enteredRules = z.strictObject({
  ...approvalRules.shape,
  steps: z
    .array(z.strictObject({ ...approvalRules.shape.steps.element.shape, title: line(80) }))
    .min(1)
    .max(6),
});

/** The rules that hold, with whom they can name and what they were before. */
export const approvalPolicyView = z.strictObject({
  ...approvalRules.shape,
  version: z.int().min(0).meta({ description: '0 as long as the organisation wrote no rules and only its threshold counts' }),
  approvers: z.array(z.strictObject({ id: z.string(), name: z.string() })).meta({ description: 'the approvers that have signed in' }),
  history: z.array(z.strictObject({ ...approvalRules.shape, version, by: z.string(), at: instant })),
});
