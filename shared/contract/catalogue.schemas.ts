import * as z from 'zod';
import { isMeasure } from '../domain/catalogue/model.ts';
import { documentMediaType, mostDocuments, mostPictures, pictureLimits, pictureMediaTypes } from '../domain/catalogue/model-media.ts';
import { maximumFileBytes } from './define-route.ts';
import { basisPoints, derivedId, frameworkId, kbo, line, localDate, lotId, modelId, positiveCents, text, version } from './primitives.ts';

export const modelOption = z.strictObject({
  id: line(60),
  name: line(),
  listPrice: positiveCents,
  discountRate: basisPoints.optional(),
  requires: z.array(line(60)),
  excludes: z.array(line(60)),
});

export const servicePoint = z.strictObject({ name: line(120), street: line(120), postalCode: line(12), city: line(80) });

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const side = z.int().min(1).max(pictureLimits.side).meta({ description: 'pixels' });

export const modelPicture = z.strictObject({
  file: derivedId,
  sha256,
  mediaType: z.enum(pictureMediaTypes),
  bytes: z.int().min(1).max(maximumFileBytes),
  width: side,
  height: side,
  alt: line(300),
});

export const modelDocument = z.strictObject({
  file: derivedId,
  sha256,
  mediaType: z.literal(documentMediaType),
  bytes: z.int().min(1).max(maximumFileBytes),
  name: line(150),
  title: line(120),
});

const attributeValue = z.union([
  line(400),
  z.number().min(-1e12).max(1e12).refine(isMeasure, 'a number this close to zero cannot be kept'),
  z.boolean(),
]);

/** Of an attribute; an object of which a field is called so is no plain object to whoever writes it to the table. */
export const attributeKey = line(60).refine((key) => key !== 'constructor', 'a field of this name cannot be kept');

export const modelContent = z.strictObject({
  name: line(),
  brand: line(),
  description: text(),
  listPrice: positiveCents,
  discountRate: basisPoints,
  options: z.array(modelOption).max(60),
  attributes: z.record(attributeKey, attributeValue),
  deliveryWeeks: z.int().min(0).max(520).optional(),
  servicePoints: z.array(servicePoint).max(40).optional(),
  pictures: z.array(modelPicture).max(mostPictures).optional(),
  documents: z.array(modelDocument).max(mostDocuments).optional(),
});

export const modelVersion = z.strictObject({ number: version, effectiveFrom: localDate, ...modelContent.shape });

export const withdrawal = z.strictObject({ from: localDate, reason: line(), replacement: modelId.optional() });

export const model = z.strictObject({
  id: modelId,
  framework: frameworkId,
  lot: lotId,
  supplier: kbo,
  category: line(60),
  unit: line(60),
  versions: z.tuple([modelVersion], modelVersion),
  withdrawal: withdrawal.optional(),
  revision: z
    .strictObject({ since: localDate, listPrice: positiveCents, options: z.array(modelOption.pick({ id: true, listPrice: true })) })
    .optional(),
  sample: z.boolean(),
  version,
});

export const attributeDefinition = z.strictObject({
  key: attributeKey,
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
