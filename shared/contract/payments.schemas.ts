import * as z from 'zod';
import { matchOutcomes } from '../domain/commissions/payments/match-movements.ts';
import { bankFileFormats, mostMovements } from '../domain/commissions/payments/movement.ts';
import { paymentTypes } from '../domain/commissions/payments/payment.ts';
import { quarter, statement } from './commissions.schemas.ts';
import { actor, cents, derivedId, frameworkId, instant, kbo, line, localDate, sumOfCents, version } from './primitives.ts';
import { commissionInvoice, invoiceHead } from './settlement.schemas.ts';

/** An invoice by the statement that it lies in and its own number. */
export const invoiceRef = z.strictObject({ statement: statement.shape.id, number: line(30) });

/** A movement as it is kept: of what is not about commissions neither who nor why. */
export const keptMovement = z.strictObject({
  payment: derivedId,
  line: z.int().min(1),
  bookedOn: localDate,
  amount: cents,
  counterparty: z.string().optional(),
  message: z.string(),
  reference: z.string().optional(),
});

export const paymentImport = z.strictObject({
  id: derivedId,
  beneficiary: kbo,
  name: z.string(),
  format: z.enum(bankFileFormats),
  state: z.enum(['checked', 'confirmed']).meta({ description: 'a file that was booked in part is still to be confirmed for the rest' }),
  movements: z.int().min(1).max(mostMovements),
  parts: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  from: localDate,
  until: localDate,
  by: actor,
  at: instant,
  booked: z
    .strictObject({ payments: z.int().min(1), amount: sumOfCents, by: actor, at: instant })
    .optional()
    .meta({ description: 'what was booked so far, and last by whom; what was taken back later is not deducted' }),
  version,
});

const shownInvoice = z.strictObject({ ...invoiceRef.shape, payerName: z.string() });

/** What became of a movement, or would become of it. */
export const judgedMovement = z.strictObject({
  ...keptMovement.shape,
  outcome: z.enum(matchOutcomes),
  invoice: shownInvoice.optional(),
  openBefore: sumOfCents.optional(),
  openAfter: sumOfCents.optional(),
  suggestions: z.array(z.strictObject({ ...shownInvoice.shape, open: sumOfCents, because: z.enum(['reference', 'amount', 'payer']) })),
});

/** One entry of the append-only record of what a movement paid. */
export const paymentEntry = z.strictObject({
  payment: derivedId,
  number: z.int().min(1),
  type: z.enum(paymentTypes),
  beneficiary: kbo,
  statement: statement.shape.id,
  invoice: z.string(),
  amount: cents,
  bookedOn: localDate,
  counterparty: z.string().optional(),
  import: derivedId,
  line: z.int().min(1),
  reason: z.string().optional(),
  by: actor,
  at: instant,
});

/** Until it is confirmed `movements` and `toBook` foretell what is left; `entries` say what was booked, and taken back since. */
export const paymentImportView = z.strictObject({
  import: paymentImport,
  movements: z.array(judgedMovement),
  entries: z.array(paymentEntry),
  toBook: z.strictObject({ payments: z.int(), amount: sumOfCents }),
});

export const receivable = z.strictObject({
  ...commissionInvoice.shape,
  statement: statement.shape.id,
  statementNumber: z.string(),
  frameworkTitle: z.string(),
  quarter,
});

export const receivables = z.strictObject({
  items: z.array(receivable),
  totals: z.strictObject({ open: sumOfCents, late: sumOfCents, overpaid: sumOfCents, lateCount: z.int() }),
});

/** The invoices of a statement as they are kept from the first time that somebody asked for them. */
export const settlementPart = z.strictObject({
  statement: statement.shape.id,
  statementNumber: z.string(),
  authority: kbo,
  beneficiary: kbo,
  framework: frameworkId,
  frameworkTitle: z.string(),
  quarter,
  passedOn: sumOfCents,
  internal: sumOfCents,
  part: z.int().min(1),
  parts: z.int().min(1),
  invoices: z.array(invoiceHead),
});
