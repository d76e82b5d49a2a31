import * as z from 'zod';
import { ledgerCauses } from '../domain/commissions/ledger.ts';
import { reviewStates } from '../domain/commissions/statement-review.ts';
import { attachmentRef } from './attachments.schemas.ts';
import { split } from './distribution.schemas.ts';
import { commissionRule } from './frameworks.schemas.ts';
import { actor, cents, frameworkId, instant, kbo, line, localDate, lotId, orderId, sumOfCents, version } from './primitives.ts';

/** A ledger entry as the beneficiary reads it. */
export const ledgerEntry = z.strictObject({
  payer: kbo,
  payerName: z.string(),
  region: kbo.optional(),
  framework: frameworkId,
  lot: lotId,
  category: line(60),
  order: orderId,
  orderNumber: z.string(),
  orderVersion: version,
  line: z.int(),
  cause: z.enum(ledgerCauses),
  rule: z.string(),
  bookedOn: localDate,
  at: instant,
  quantity: z.int(),
  list: cents,
  discount: cents,
  due: cents,
  commission: cents,
  split: split.optional(),
  corrects: z
    .strictObject({ statement: z.string(), id: z.string().optional(), line: z.int().min(1), remark: z.string() })
    .optional()
    .meta({ description: 'the line of an issued statement that this one sets right' }),
});

export const quarter = z.string().regex(/^20\d{2}-Q[1-4]$/);

export const statementLine = z.strictObject({
  ...ledgerEntry.shape,
  supplier: kbo,
  number: z.int().min(1),
  ruleText: commissionRule.optional().meta({ description: 'the rule that priced it, as it read when the statement was made' }),
});

export const statementTotals = z.strictObject({
  list: sumOfCents,
  discount: sumOfCents,
  due: sumOfCents,
  commission: sumOfCents,
  orders: z.int(),
});

const statementScope = { authority: kbo, beneficiary: kbo, framework: frameworkId, quarter };

export const statement = z.strictObject({
  ...statementScope,
  id: z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/),
  number: z.string(),
  frameworkTitle: z.string(),
  beneficiaryName: z.string(),
  totals: statementTotals,
  lineCount: z.int(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  issuedAt: instant,
  issuedBy: actor,
});

const disputeAnswer = z.strictObject({
  outcome: z.enum(['upheld', 'rejected']),
  text: z.string(),
  commission: cents.optional(),
  by: actor,
  at: instant,
});

/** What is said of a statement after it was issued. */
export const statementReview = z.strictObject({
  statement: statement.shape.id,
  version,
  state: z.enum(reviewStates),
  checked: z.array(z.int().min(1)),
  disputes: z.array(
    z.strictObject({
      line: z.int().min(1),
      remark: z.string(),
      attachments: z.array(attachmentRef),
      by: actor,
      at: instant,
      answer: disputeAnswer.optional(),
    }),
  ),
  signatures: z.array(z.strictObject({ by: actor, at: instant })),
  signaturesNeeded: z.union([z.literal(1), z.literal(2)]),
  settledOn: localDate.optional(),
});

export const statementView = z.strictObject({ statement, review: statementReview });

/** A statement as it would be issued now. */
export const statementPreview = z.strictObject({
  ...statementScope,
  frameworkTitle: z.string(),
  beneficiaryName: z.string(),
  totals: statementTotals,
  issuableFrom: localDate,
  lines: z.array(statementLine),
});
