import * as z from 'zod';
import { beneficiaries } from '../domain/commissions/commission-rule.ts';
import { ceilingLevels } from '../domain/frameworks/ceiling.ts';
import { awardMethods, pricings } from '../domain/frameworks/framework.ts';
import { vatLineTypes } from '../domain/money/vat.ts';
import { latePenaltyBases } from '../domain/ordering/order.ts';
import { organisationKinds } from '../domain/organisations/organisation.ts';
import { commissionKey } from './distribution.schemas.ts';
import { basisPoints, frameworkId, kbo, line, localDate, lotId, positiveCents, text, version } from './primitives.ts';

const period = { from: localDate, until: localDate.optional() };
const quantity = z.int().min(0).max(1_000_000);

export const limit = z.strictObject({ value: positiveCents.optional(), quantity: quantity.optional() });

/** Cents per unit: taken for the largest order it is still a whole number that can be counted with. */
export const mostPerUnit = 10_000_000_000;
const amountPerUnit = positiveCents.refine((amount) => amount <= mostPerUnit, `at most ${mostPerUnit}`);

export const commissionRule = z.strictObject({
  id: line(60),
  base: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('per-unit'), amount: amountPerUnit }),
    z.strictObject({ kind: z.literal('percentage'), of: z.enum(['list', 'net']), rate: basisPoints }),
    z.strictObject({
      kind: z.literal('tiers'),
      of: z.enum(['list', 'net']),
      tiers: z
        .array(z.strictObject({ above: positiveCents, rate: basisPoints }))
        .min(1)
        .max(20),
    }),
  ]),
  shares: z.array(z.strictObject({ to: z.enum(beneficiaries), share: basisPoints })).max(10),
  key: commissionKey.optional().meta({ description: 'divides instead of the shares, which are then none' }),
  minimum: positiveCents.optional(),
  maximum: positiveCents.optional(),
  lots: z.array(lotId).min(1).optional(),
  categories: z.array(line(60)).min(1).optional(),
  buyerKinds: z.array(z.enum(organisationKinds)).min(1).optional(),
  regions: z.array(kbo).min(1).optional(),
  source: text(400),
  ...period,
});

export const vatRule = z.strictObject({
  lineType: z.enum(vatLineTypes),
  seller: z.enum(organisationKinds).optional(),
  buyerIsMember: z.boolean().optional(),
  rate: basisPoints,
  source: text(400),
  ...period,
});

export const framework = z.strictObject({
  id: frameworkId,
  title: line(),
  summary: text(),
  authority: kbo,
  references: z.strictObject({ notice: line(), decision: line() }),
  awardedOn: localDate,
  startsOn: localDate,
  endsOn: localDate,
  termJustification: text().optional(),
  maximum: limit,
  eligibility: z.strictObject({
    anyOf: z
      .array(
        z.strictObject({
          kinds: z.array(z.enum(organisationKinds)).min(1).optional(),
          regions: z.array(kbo).min(1).optional(),
          named: z.array(kbo).min(1).optional(),
        }),
      )
      .min(1),
    accessionRequired: z.boolean(),
  }),
  commissionRules: z.array(commissionRule),
  vatRules: z.array(vatRule),
  terms: z.strictObject({
    acknowledgementDays: z.int().min(1).max(365),
    paymentDays: z.int().min(1).max(60),
    latePenaltyPerDay: basisPoints,
    latePenaltyCap: basisPoints,
    latePenaltyBase: z.enum(latePenaltyBases),
    latePenaltyGraceDays: z.int().min(0).max(365),
    deliveryNoticeDays: z.int().min(0).max(60),
    warrantyMonths: z.int().min(0).max(240),
    revisionMaximum: basisPoints,
    priceReviewMonths: z.int().min(1).max(120).optional(),
    source: text(400),
  }),
  sample: z.boolean(),
  version,
});

export const lot = z.strictObject({
  id: lotId,
  framework: frameworkId,
  number: line(20),
  title: line(),
  categories: z.array(line(60)).min(1),
  awardMethod: z.enum(awardMethods),
  awards: z
    .array(z.strictObject({ supplier: kbo, rank: z.int().min(1), discountFloor: basisPoints, maximumModels: quantity.optional() }))
    .min(1),
  maximum: limit,
  pricing: z.enum(pricings),
  terms: z.array(z.int().min(1).max(240)),
  splitPerSite: z.boolean(),
  minimumSpecification: z.array(
    z.strictObject({
      attribute: line(60),
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
      oneOf: z.array(line()).optional(),
    }),
  ),
  version,
});

export const ceiling = z.strictObject({ scope: z.union([lotId, frameworkId]), maximum: limit, room: limit });

/** A ceiling as people look at it: how far it is used, and whether that calls for attention. */
export const ceilingView = z.strictObject({
  ...ceiling.shape,
  usage: z.int().min(0).meta({ description: 'basis points used' }),
  level: z.enum(ceilingLevels),
});

export const frameworkView = z.strictObject({ framework, ceiling: ceilingView });

export const frameworkDetail = z.strictObject({
  framework,
  ceiling: ceilingView,
  lots: z.array(z.strictObject({ lot, ceiling: ceilingView })),
});
