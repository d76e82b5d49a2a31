import * as z from 'zod';
import { mostCompared } from '../domain/quotes/choice-record.ts';
import { mostExtras } from '../domain/quotes/quote.ts';
import { type QuoteAction, quoteStates, quoteTransitions } from '../domain/quotes/quote-transitions.ts';
import { attachmentRef } from './attachments.schemas.ts';
import { commissionPart, lineChoice, orderLine, orderTerms, orderTotals } from './ordering.schemas.ts';
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
  lotId,
  orderId,
  positiveCents,
  quoteId,
  text,
  version,
} from './primitives.ts';

const wishes = text(2000);
const lineNumber = z.int().min(1).max(20);

export const askedChoice = z.strictObject({
  ...lineChoice.shape,
  wishes: wishes.optional().meta({ description: 'what is wished of this line beyond the catalogue, in words' }),
});

const lineAnswer = z.strictObject({
  line: lineNumber,
  discountRate: basisPoints.optional().meta({ description: 'instead of the rate of the catalogue, never lower' }),
  extras: z
    .array(z.strictObject({ name: line(120), price: positiveCents }))
    .max(mostExtras)
    .meta({ description: 'what the catalogue does not have, at its net price per unit (or per month)' }),
  deliveryWeeks: z.int().min(0).max(520).optional().meta({ description: 'from the order on' }),
  note: wishes.optional(),
});

export const lineAnswers = z.array(lineAnswer).max(20);

const offer = z.strictObject({
  lines: z.array(orderLine).min(1),
  answers: z.array(lineAnswer.pick({ line: true, deliveryWeeks: true, note: true })),
  commission: z.array(commissionPart),
  totals: orderTotals,
  terms: orderTerms,
  intercommunale: kbo.optional(),
  validUntil: localDate.meta({ description: 'the last day on which it can be accepted, in Brussels' }),
  note: text().optional(),
  by: actor,
  at: instant,
});

/** Everything that is kept of a quote; the record is read with it. */
export const quote = z.strictObject({
  id: quoteId,
  number: z.string(),
  state: z.enum(quoteStates),
  version,
  buyer: kbo,
  buyerName: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  framework: frameworkId,
  frameworkTitle: z.string(),
  lot: lotId,
  lotTitle: z.string(),
  authority: kbo,
  lines: z.array(z.strictObject({ ...orderLine.shape, wishes: wishes.optional() })).min(1),
  totals: orderTotals.meta({ description: 'by the catalogue of the day on which it was last asked' }),
  wishes: text().optional(),
  offer: offer.optional(),
  order: z.strictObject({ id: orderId, number: z.string() }).optional(),
  reason: z.string().optional(),
  createdAt: instant,
  updatedAt: instant,
  sample: z.boolean(),
});

const actions = Object.keys(quoteTransitions) as [QuoteAction, ...QuoteAction[]];

export const quoteEvent = z.strictObject({
  quote: quoteId,
  number: z.string(),
  buyer: kbo,
  supplier: kbo,
  version,
  action: z.enum([...actions, 'request']),
  from: z.enum(quoteStates).optional(),
  to: z.enum(quoteStates),
  by: actor,
  at: instant,
  note: z.string().optional(),
  attachments: z.array(attachmentRef),
  offered: z
    .strictObject({ net: cents, commission: cents, cost: cents, validUntil: localDate })
    .optional()
    .meta({ description: 'what the offer of this round came to' }),
});

/** A row of a list. */
export const quoteSummary = z.strictObject({
  ...quote.pick({
    id: true,
    number: true,
    state: true,
    version: true,
    buyer: true,
    buyerName: true,
    supplier: true,
    supplierName: true,
    framework: true,
    frameworkTitle: true,
    lot: true,
    createdAt: true,
    updatedAt: true,
    sample: true,
  }).shape,
  title: z.string().meta({ description: 'what is asked, in a few words' }),
  quantity: z.int(),
  net: cents.optional(),
  cost: cents.optional(),
  validUntil: localDate.optional(),
});

export const quoteView = z.strictObject({
  quote,
  events: z.array(quoteEvent),
  next: z.strictObject({ action: z.enum(['offer', 'accept']), by: z.enum(['buyer', 'supplier']), before: localDate.optional() }).optional(),
  actions: z.array(z.enum(actions)).meta({ description: 'what the caller may do now' }),
});

export const comparison = z.strictObject({
  title: line(),
  models: z.array(lineChoice).min(1).max(mostCompared),
  winner: z.int().min(1).max(mostCompared).meta({ description: 'its place among the models, from 1' }),
  criteria: text(),
  motivation: text(),
});

const comparedModel = z.strictObject({
  line: orderLine,
  totals: orderTotals,
  categoryName: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  frameworkTitle: z.string(),
  lot: lotId,
  lotTitle: z.string(),
  attributes: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      value: z.union([z.string(), z.number(), z.boolean()]),
      unit: z.string().optional(),
    }),
  ),
  deliveryWeeks: z.int().min(0).optional(),
});

/** Everything that is kept of a choice; the record is read with it. */
export const choiceRecord = z.strictObject({
  id: derivedId,
  buyer: kbo,
  buyerName: z.string(),
  title: z.string(),
  on: localDate,
  models: z.array(comparedModel).min(1).max(mostCompared),
  winner: z.int().min(1).max(mostCompared),
  criteria: z.string(),
  motivation: z.string(),
  by: actor,
  at: instant,
  sample: z.boolean(),
});

/** A row of a list. */
export const choiceRecordSummary = z.strictObject({
  ...choiceRecord.pick({ id: true, title: true, on: true, at: true, sample: true }).shape,
  chosen: z.string().meta({ description: 'the model that was chosen' }),
  compared: z.int().min(1),
  by: z.string(),
});
