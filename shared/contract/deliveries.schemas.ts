import * as z from 'zod';
import { invoiceStates } from '../domain/deliveries/checked-invoice.ts';
import { checklistAnswers } from '../domain/deliveries/delivery.ts';
import type { Portion } from '../domain/deliveries/invoice.ts';
import { type DifferenceField, differenceFields } from '../domain/deliveries/invoice-difference.ts';
import { attachmentRef } from './attachments.schemas.ts';
import {
  actor,
  basisPoints,
  cents,
  derivedId,
  frameworkId,
  instant,
  kbo,
  line,
  localDate,
  orderId,
  positiveCents,
  text,
} from './primitives.ts';

const lineNumber = z.int().min(1).max(100);
const units = z.int().min(0).max(100_000);
const clockTime = z
  .string()
  .length(5)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'on the Brussels clock', example: '09:00' });

export const appointmentTerms = z.strictObject({
  on: localDate,
  from: clockTime,
  until: clockTime,
  place: line(),
  remarks: text(1000).optional(),
});

export const appointment = z.strictObject({
  ...appointmentTerms.shape,
  order: orderId,
  side: z.enum(['buyer', 'supplier']),
  proposedBy: actor,
  proposedAt: instant,
  agreed: z.strictObject({ by: actor, at: instant }).optional(),
});

const serials = z.array(line(40)).max(2000);

/** What the supplier says arrived of a line. */
export const reportedLine = z.strictObject({ line: lineNumber, quantity: z.int().min(1).max(100_000), serials: serials.optional() });

export const checkedLine = z.strictObject({ line: lineNumber, accepted: units, refused: units, defects: text(1000).optional() });

export const answeredItem = z.strictObject({
  category: line(60),
  item: line(120),
  answer: z.enum(checklistAnswers),
  remark: line(400).optional(),
});

const report = { on: localDate, by: actor, at: instant, attachments: z.array(attachmentRef) };

export const delivery = z.strictObject({
  order: orderId,
  number: z.int().min(1),
  deliveredOn: localDate,
  reportedBy: actor,
  reportedAt: instant,
  lines: z.array(z.strictObject({ line: lineNumber, quantity: units, serials })),
  note: z.string().optional(),
  attachments: z.array(attachmentRef),
  checks: z.array(
    z.strictObject({
      ...report,
      lines: z.array(checkedLine),
      checklist: z.array(answeredItem),
      mendBy: localDate.optional(),
      receivedOn: localDate.optional(),
      remarks: z.string().optional(),
    }),
  ),
  mends: z.array(z.strictObject({ ...report, note: z.string() })),
});

const portion = z
  .int()
  .min(-1_000_000_000_000)
  .max(1_000_000_000_000)
  .meta({ description: 'ten-thousandths of a unit: 1 unit is 10000' }) as unknown as z.ZodType<Portion, Portion>;

const party = z.strictObject({ kbo: kbo.optional(), name: line() });

export const invoiceLine = z.strictObject({
  id: line(60),
  orderLine: z.int().min(0).max(1_000_000).optional(),
  item: line().optional(),
  description: line(400),
  quantity: portion,
  unitPrice: cents,
  listPrice: cents.optional(),
  allowances: positiveCents,
  charges: positiveCents,
  amount: cents,
  vatRate: basisPoints,
});

export const invoice = z.strictObject({
  type: z.enum(['invoice', 'credit-note']),
  number: line(60),
  issuedOn: localDate,
  dueOn: localDate.optional(),
  currency: z
    .string()
    .length(3)
    .regex(/^[A-Z]{3}$/),
  orderReference: line().optional(),
  paymentReference: line().optional(),
  seller: party,
  buyer: party,
  lines: z.array(invoiceLine).min(1).max(200),
  adjustments: z
    .array(z.strictObject({ kind: z.enum(['allowance', 'charge']), reason: line(400), amount: positiveCents, vatRate: basisPoints }))
    .max(50),
  vat: z.array(z.strictObject({ rate: basisPoints, taxable: cents, vat: cents })).max(20),
  totals: z.strictObject({
    lines: cents,
    withoutVat: cents,
    vat: cents,
    withVat: cents,
    prepaid: cents,
    rounding: cents,
    payable: cents,
  }),
});

const fields = Object.keys(differenceFields) as [DifferenceField, ...DifferenceField[]];
const side = z.union([z.string(), z.number()]);

export const invoiceDifference = z.strictObject({
  line: z.string().optional(),
  field: z.enum(fields),
  expected: side.optional(),
  found: side.optional(),
  effect: cents,
});

export const checkedInvoice = z.strictObject({
  order: orderId,
  id: derivedId,
  invoice,
  source: z.enum(['typed', 'ubl']),
  receivedOn: localDate,
  by: actor,
  at: instant,
  state: z.enum(invoiceStates),
  differences: z.array(invoiceDifference),
  billed: z.array(z.strictObject({ line: lineNumber, quantity: portion })),
  payableBy: localDate.optional(),
  paidOn: localDate.optional(),
  deducted: positiveCents.optional().meta({ description: 'kept back of it as penalty for lateness, off the amount with VAT' }),
  restitutions: z
    .array(z.strictObject({ amount: positiveCents, on: localDate }))
    .optional()
    .meta({ description: 'what of the penalty was paid after all, because it was waived or lowered' }),
  withdrawn: z.strictObject({ reason: z.string(), by: actor, at: instant }).optional(),
});

export const invoiceSummary = z.strictObject({
  id: derivedId,
  order: orderId,
  orderNumber: line(),
  buyer: kbo,
  buyerName: line(),
  supplier: kbo,
  supplierName: line(),
  framework: frameworkId,
  frameworkTitle: line(),
  number: line(60),
  state: z.enum(invoiceStates),
  issuedOn: localDate,
  receivedOn: localDate,
  at: instant,
  withoutVat: cents,
  withVat: cents,
  payable: cents,
  differences: z.int().min(0),
  payableBy: localDate.optional(),
  paidOn: localDate.optional(),
  deducted: positiveCents.optional(),
  sample: z.boolean(),
});

export const lateness = z.strictObject({
  due: localDate,
  parts: z.array(
    z.strictObject({
      line: lineNumber.optional(),
      quantity: units,
      on: localDate,
      open: z.boolean(),
      days: z.int(),
      charged: z.int().min(0),
      base: positiveCents,
      amount: positiveCents,
      capped: z.boolean(),
    }),
  ),
  days: z.int().min(0),
  amount: positiveCents,
});

/** How an order is carried out: what was agreed, what came, what was billed for it, and what lateness costs. */
export const execution = z.strictObject({
  appointment: appointment.optional(),
  deliveries: z.array(delivery),
  invoices: z.array(checkedInvoice),
  lateness: lateness.optional(),
});
