import * as z from 'zod';
import { beneficiaries } from '../domain/commissions/commission-rule.ts';
import { pricings } from '../domain/frameworks/framework.ts';
import { latePenaltyBases } from '../domain/ordering/order.ts';
import { type OrderAction, orderStates, orderTransitions } from '../domain/ordering/order-transitions.ts';
import { execution } from './deliveries.schemas.ts';
import { split } from './distribution.schemas.ts';
import { address } from './organisations.schemas.ts';
import {
  actor,
  basisPoints,
  boundary,
  cents,
  frameworkId,
  instant,
  kbo,
  line,
  localDate,
  lotId,
  modelId,
  orderId,
  positiveCents,
  quoteId,
  text,
  version,
} from './primitives.ts';

export const lineChoice = z.strictObject({
  model: modelId,
  options: z.array(line(60)).max(80).meta({ description: 'options of the model; on the order of a quote also its extras' }),
  quantity: z.int().min(1).max(100_000),
  termMonths: z.int().min(1).max(240).optional(),
});

export const delivery = z.strictObject({ address, wantedOn: localDate.optional(), site: line().optional() });

export const orderForm = z.strictObject({
  delivery,
  contact: z.strictObject({ name: line(), email: z.email().max(200), phone: line(40).optional() }),
  budget: z.strictObject({ references: z.array(line(60)).max(10), projectCode: line(60).optional() }),
  billing: z.array(z.strictObject({ entity: kbo, name: line(), share: basisPoints })).max(10),
  remarks: text().optional(),
});

const unitPrice = z.strictObject({ model: cents, options: cents, discount: cents, net: cents });

export const orderLine = z.strictObject({
  number: z.int().min(1),
  model: modelId,
  modelVersion: version,
  name: z.string(),
  brand: z.string(),
  category: z.string(),
  unit: z.string(),
  pricing: z.enum(pricings),
  quantity: z.int().min(0),
  delivered: z.int().min(0).optional(),
  accepted: z.int().min(0).optional(),
  invoiced: z.int().min(0).optional(),
  termMonths: z.int().min(1).optional(),
  options: z.array(z.strictObject({ id: z.string(), name: z.string(), listPrice: positiveCents, discount: positiveCents })),
  discountRate: basisPoints,
  unitPrice,
  list: cents,
  discount: cents,
  net: cents,
  vatRate: basisPoints,
  vat: cents,
  commission: cents,
});

export const commissionPart = z.strictObject({
  line: z.int().min(1),
  beneficiary: kbo,
  to: z.enum(beneficiaries),
  rule: z.string(),
  amount: cents,
  split: split.optional(),
  vatRate: basisPoints,
  vat: cents,
});

export const orderTotals = z.strictObject({
  list: cents,
  discount: cents,
  net: cents,
  commission: cents,
  cost: cents,
  vat: cents,
  commissionVat: cents,
  costWithVat: cents,
});

const basis = z.strictObject({
  framework: version,
  lot: version,
  organisation: version,
  models: z.array(z.strictObject({ id: modelId, version })),
  from: boundary,
  until: boundary,
});

export const lateClause = z.strictObject({
  perDay: basisPoints,
  cap: basisPoints,
  base: z.enum(latePenaltyBases),
  graceDays: z.int().min(0).max(365),
});

export const orderTerms = z.strictObject({
  acknowledgementDays: z.int(),
  paymentDays: z.int(),
  late: lateClause,
  deliveryNoticeDays: z.int().min(0).max(60),
  warrantyMonths: z.int().min(0).max(240),
});

const approvalRoute = z.strictObject({
  steps: z.array(
    z.strictObject({
      title: z.string(),
      approvers: z.array(z.string()),
      given: z.strictObject({ by: actor, at: instant, insteadOf: z.string().optional() }).optional(),
    }),
  ),
  dueOn: localDate,
});

export const proposal = z.strictObject({
  promisedOn: localDate,
  lines: z.array(z.strictObject({ line: z.int().min(1), quantity: z.int().min(0) })).max(20),
  note: text(1000),
});

const penaltyDecision = z.strictObject({
  decision: z.enum(['imposed', 'waived']),
  days: z.int().min(0),
  amount: positiveCents,
  reason: z.string(),
  by: actor,
  at: instant,
});

const pending = z
  .strictObject({
    checkSince: localDate.optional(),
    mendBy: localDate.optional(),
    payBy: localDate.optional(),
    giveBack: z.literal(true).optional(),
  })
  .meta({
    description: 'what carrying out leaves to do: since when a check waits, by when to mend, by when to pay, a penalty to give back',
  });

/** Everything that is kept of an order; the record is read with it. */
export const order = z.strictObject({
  ...orderForm.shape,
  id: orderId,
  number: z.string(),
  state: z.enum(orderStates),
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
  intercommunale: kbo.optional(),
  lines: z.array(orderLine).min(1),
  commission: z.array(commissionPart),
  totals: orderTotals,
  basis,
  preparers: z.array(z.string()),
  terms: orderTerms,
  quote: z.strictObject({ id: quoteId, number: z.string() }).optional(),
  approval: approvalRoute.optional(),
  proposal: proposal.optional(),
  penalty: penaltyDecision.optional(),
  pending: pending.optional(),
  createdAt: instant,
  updatedAt: instant,
  placedAt: instant.optional(),
  receivedAt: instant.optional(),
  promisedOn: localDate.optional(),
  firstPromisedOn: localDate.optional(),
  deliveredOn: localDate.optional(),
  acceptedOn: localDate.optional(),
  warrantyUntil: localDate.optional(),
  reason: z.string().optional(),
  sample: z.boolean(),
});

const actions = Object.keys(orderTransitions) as [OrderAction, ...OrderAction[]];

export const orderEvent = z.strictObject({
  order: orderId,
  version,
  action: z.enum([...actions, 'create', 'auto-approve']),
  from: z.enum(orderStates).optional(),
  to: z.enum(orderStates),
  by: actor,
  at: instant,
  note: z.string().optional(),
  about: z.string().optional().meta({ description: 'the delivery, invoice or appointment that it is about' }),
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
});

/** Whose move it is, and by when. */
export const move = z.strictObject({
  action: z.enum(actions),
  by: z.enum(['buyer', 'approver', 'supplier']),
  persons: z.array(z.string()).optional().meta({ description: 'where only these persons may' }),
  except: z.array(z.string()).optional().meta({ description: 'who may not: nobody signs what they prepared' }),
  before: localDate.optional(),
});

/** What comes next, and whether it should have happened by now. */
export const nextStep = z.strictObject({ ...move.shape, late: z.boolean() });

/** A row of a list. */
export const orderSummary = z.strictObject({
  id: orderId,
  number: z.string(),
  state: z.enum(orderStates),
  version,
  buyer: kbo,
  buyerName: z.string(),
  supplier: kbo,
  supplierName: z.string(),
  framework: frameworkId,
  frameworkTitle: z.string(),
  lot: lotId,
  title: z.string().meta({ description: 'what is ordered, in a few words' }),
  quantity: z.int(),
  net: cents,
  cost: cents,
  createdAt: instant,
  updatedAt: instant,
  wantedOn: localDate.optional(),
  firstPromisedOn: localDate.optional(),
  promisedOn: localDate.optional(),
  deliveredOn: localDate.optional(),
  acceptedOn: localDate.optional(),
  next: move.optional(),
  also: z.array(move).optional().meta({ description: 'what can be done beside that, by who else may be at move' }),
  sample: z.boolean(),
});

export const orderView = z.strictObject({
  order: order.omit({ basis: true }),
  events: z.array(orderEvent),
  next: nextStep.optional(),
  actions: z.array(z.enum(actions)).meta({ description: 'what the caller may do now' }),
  execution: execution.optional().meta({ description: 'once it is placed: deliveries, invoices, lateness' }),
});
