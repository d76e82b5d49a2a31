import * as z from 'zod';
import { type ChangeKind, changeKinds, grantableKinds } from '../domain/catalogue/change-kind.ts';
import { mostDocuments, mostPictures } from '../domain/catalogue/model-media.ts';
import { changeReasons } from '../domain/catalogue/proposal.ts';
import { modelActions, submissionStates } from '../domain/catalogue/submission.ts';
import {
  attributeKey,
  model,
  modelContent,
  modelDocument,
  modelOption,
  modelPicture,
  modelVersion,
  servicePoint,
  withdrawal,
} from './catalogue.schemas.ts';
import { frameworkId, instant, kbo, line, localDate, lotId, modelId, text, typed, version } from './primitives.ts';

/** Zero where there is none yet. */
export const versionOrNone = z.int().min(0).max(1_000_000);

const kinds = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]];
export const changeKind = z.enum(kinds);
export const grantableKind = z.enum(grantableKinds as [ChangeKind, ...ChangeKind[]]);

/** Names a field of a model: `listPrice`, `attribute:range`, `option-price:tow-bar`. */
export const changedField = line(140);

const differenceValue = z.union([
  z.string().max(4000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(60)),
  modelOption,
  z.array(servicePoint),
  z.array(modelPicture),
  z.array(modelDocument),
  withdrawal,
  modelContent,
]);

export const changeLine = z.strictObject({
  field: changedField,
  kind: changeKind,
  before: differenceValue.optional(),
  after: differenceValue.optional(),
});

export const proposal = z.strictObject({
  model: modelId,
  category: line(60),
  unit: line(60).optional(),
  effectiveFrom: localDate,
  reason: z.enum(changeReasons),
  index: line().optional(),
  content: modelContent.optional(),
  withdrawal: withdrawal.omit({ from: true }).optional(),
});

const authorship = { by: z.string(), byName: z.string(), at: instant };
const whose = { framework: frameworkId, lot: lotId, supplier: kbo };

export const submission = z.strictObject({
  model: modelId,
  title: line(420),
  ...whose,
  authority: kbo,
  state: z.enum(submissionStates),
  basedOn: versionOrNone,
  proposal,
  lines: z.array(changeLine),
  note: text(2000).optional(),
  version,
  ...authorship,
});

export const modelEvent = z.strictObject({
  model: modelId,
  title: line(420),
  ...whose,
  authority: kbo,
  action: z.enum(modelActions),
  lines: z.array(changeLine),
  declined: z.array(changeLine),
  note: text(2000).optional(),
  together: z.int().min(2).optional(),
  version,
  ...authorship,
});

export const typedModel = z.strictObject({
  name: typed(200),
  brand: typed(200),
  description: typed(4000),
  unit: typed(60),
  listPrice: typed(30),
  discountRate: typed(30),
  deliveryWeeks: typed(30),
  attributes: z.record(attributeKey, typed()),
  options: z
    .array(
      z.strictObject({
        id: line(60),
        name: typed(200),
        listPrice: typed(30),
        discountRate: typed(30),
        requires: z.array(line(60)).max(60),
        excludes: z.array(line(60)).max(60),
      }),
    )
    .max(60),
  servicePoints: z.array(z.strictObject({ name: typed(120), street: typed(120), postalCode: typed(12), city: typed(80) })).max(40),
  pictures: z
    .array(modelPicture.extend({ alt: typed(300) }))
    .max(mostPictures)
    .optional(),
  documents: z
    .array(modelDocument.extend({ title: typed(120) }))
    .max(mostDocuments)
    .optional(),
  effectiveFrom: typed(10),
  reason: typed(30),
  index: typed(200),
});

export const modelDraft = z.strictObject({
  model: modelId,
  ...whose,
  category: line(60),
  basedOn: versionOrNone,
  open: z.boolean(),
  typed: typedModel,
  version,
  ...authorship,
});

export const versionReasons = [...changeReasons, 'award'] as const;

/** A version as it was published: by whom, why, and, where a manager looked at it, by whom it was confirmed. */
export const publishedVersion = z.strictObject({
  model: modelId,
  published: modelVersion,
  reason: z.enum(versionReasons),
  index: line().optional(),
  by: z.string(),
  at: instant,
});

/** Everything about one model that its supplier, and without the draft its manager, works with. */
export const modelDossier = z.strictObject({
  model: model.optional(),
  draft: modelDraft.optional(),
  submission: submission.optional(),
  versions: z.array(publishedVersion),
  standing: z.array(changeKind).meta({ description: 'the kinds of change that are published at once' }),
  events: z.array(modelEvent),
});

export const standingApprovals = z.strictObject({
  framework: frameworkId,
  kinds: z.array(changeKind),
  version: versionOrNone,
});
