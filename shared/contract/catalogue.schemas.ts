import * as z from 'zod';
import { basisPoints, frameworkId, kbo, line, localDate, lotId, modelId, positiveCents, text, version } from './primitives.ts';

export const modelOption = z.strictObject({
  id: line(60),
  name: line(),
  listPrice: positiveCents,
  discountRate: basisPoints.optional(),
  requires: z.array(line(60)),
  excludes: z.array(line(60)),
});

export const modelVersion = z.strictObject({
  number: version,
  effectiveFrom: localDate,
  name: line(),
  brand: line(),
  description: text(),
  listPrice: positiveCents,
  discountRate: basisPoints,
  options: z.array(modelOption),
  attributes: z.record(line(60), z.union([z.string().max(400), z.number(), z.boolean()])),
  deliveryWeeks: z.int().min(0).max(520).optional(),
});

export const model = z.strictObject({
  id: modelId,
  framework: frameworkId,
  lot: lotId,
  supplier: kbo,
  category: line(60),
  unit: line(60),
  versions: z.tuple([modelVersion], modelVersion),
  withdrawal: z.strictObject({ from: localDate, reason: line(), replacement: modelId.optional() }).optional(),
  revision: z
    .strictObject({ since: localDate, listPrice: positiveCents, options: z.array(modelOption.pick({ id: true, listPrice: true })) })
    .optional(),
  sample: z.boolean(),
  version,
});

export const publicationReasons = ['index', 'catalogue-change', 'promotion', 'correction'] as const;

export const attributeDefinition = z.strictObject({
  key: line(60),
  label: line(),
  type: z.enum(['number', 'text', 'boolean', 'choice']),
  unit: line(20).optional(),
  choices: z.array(z.strictObject({ value: line(60), label: line() })).optional(),
  facet: z.boolean(),
  highlight: z.boolean(),
  better: z.enum(['more', 'less']).optional(),
});

export const category = z.strictObject({
  id: line(60),
  name: line(),
  family: line(60),
  silhouette: line(60),
  attributes: z.array(attributeDefinition),
  checklist: z.array(line(120)).max(20),
  serialName: line(40).optional(),
});
