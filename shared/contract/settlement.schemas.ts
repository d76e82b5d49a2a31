import * as z from 'zod';
import { invoiceStates } from '../domain/commissions/payments/invoice-standing.ts';
import { paymentTypes } from '../domain/commissions/payments/payment.ts';
import { statement } from './commissions.schemas.ts';
import { basisPoints, cents, derivedId, instant, kbo, localDate, sumOfCents } from './primitives.ts';

/** An invoice or credit note of a statement; amounts of a credit note are below nothing. */
export const invoiceHead = z.strictObject({
  number: z.string(),
  kind: z.enum(['invoice', 'credit-note']),
  payer: kbo,
  payerName: z.string(),
  reference: z.string().meta({ description: 'structured Belgian communication: +++123/4567/89012+++' }),
  issuedOn: localDate,
  dueOn: localDate,
  lineCount: z.int(),
  net: sumOfCents,
  vat: sumOfCents,
  gross: sumOfCents,
  vatSums: z.array(
    z.strictObject({
      rate: basisPoints,
      net: sumOfCents,
      vat: sumOfCents,
      source: z.string().optional().meta({ description: 'the article on which the rate rests, by the rules of the framework agreement' }),
    }),
  ),
});

/** How far an invoice is paid, today. */
export const invoiceStanding = z.strictObject({
  paid: sumOfCents,
  open: sumOfCents.meta({ description: 'still to come; of what was paid too much the sign is turned' }),
  state: z.enum(invoiceStates),
  late: z.boolean(),
});

export const commissionInvoice = z.strictObject({ ...invoiceHead.shape, ...invoiceStanding.shape });

export const settlementView = z.strictObject({
  statement: statement.shape.id,
  invoices: z.array(commissionInvoice),
  passedOn: sumOfCents.meta({ description: 'of what is collected, excluding VAT, this goes on to the contracting authority' }),
  internal: sumOfCents.meta({ description: 'what the beneficiary owes itself, excluding VAT, and so is not invoiced' }),
  totals: z.strictObject({ net: sumOfCents, vat: sumOfCents, gross: sumOfCents, paid: sumOfCents, open: sumOfCents }),
  allPaid: z.boolean().meta({ description: 'every invoice is paid; the statement can be settled' }),
  payments: z.array(
    z.strictObject({
      payment: derivedId,
      number: z.int().min(1),
      type: z.enum(paymentTypes),
      invoice: z.string(),
      amount: cents,
      bookedOn: localDate,
      reason: z.string().optional(),
      byName: z.string(),
      at: instant,
    }),
  ),
});
