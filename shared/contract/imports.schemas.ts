import * as z from 'zod';
import { importStates, rowKinds } from '../domain/catalogue/import/import-job.ts';
import { changeLine, proposal } from './catalogue-changes.schemas.ts';
import { derivedId, fileName, instant, kbo, lotId, modelId, version } from './primitives.ts';

export const importFormats = ['xlsx', 'csv', 'xml'] as const;

export const finding = z.strictObject({
  sheet: z.string().max(200),
  row: z.int().min(1),
  column: z.string().max(4).optional(),
  head: z.string().max(400).optional(),
  code: z.string().max(60),
  found: z.string().max(400).optional(),
  expected: z.string().max(4000).optional(),
});

export const importRow = z.strictObject({
  sheet: z.string().max(200),
  row: z.int().min(1),
  hidden: z.boolean().meta({ description: 'hidden in the workbook; it counts as any other' }),
  kind: z.enum(rowKinds),
  model: modelId.optional(),
  title: z.string().max(420),
  lines: z.array(changeLine),
  review: z.boolean().meta({ description: 'goes to the manager; otherwise published at once' }),
  findings: z.array(finding),
});

const seenVersion = z.int().min(0);

const judgedRow = z.strictObject({
  ...importRow.shape,
  proposal: proposal.optional(),
  seen: z.strictObject({ model: seenVersion, submission: seenVersion }).optional(),
  awaits: modelId.optional(),
});

export const checkedRow = judgedRow.extend({ leaving: z.array(judgedRow).optional() });

const count = z.int().min(0);

export const importJob = z.strictObject({
  id: derivedId,
  lot: lotId,
  supplier: kbo,
  name: fileName(),
  format: z.enum(importFormats),
  state: z.enum(importStates),
  by: z.string(),
  byName: z.string(),
  at: instant,
  counts: z.strictObject({ error: count, new: count, changed: count, withdrawn: count, unchanged: count }),
  review: count,
  parts: count,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  terms: z.strictObject({ lot: seenVersion, framework: seenVersion, standing: seenVersion }),
  confirmedAt: instant.optional(),
  confirmedBy: z.string().optional(),
  confirmedByName: z.string().optional(),
  progress: z.strictObject({ pass: count, part: count, rows: count, released: count.default(0) }),
  progressedAt: instant.optional(),
  skipped: z.array(
    z.strictObject({
      sheet: z.string(),
      row: z.int(),
      model: modelId,
      code: z.string(),
      seen: seenVersion.optional(),
      now: seenVersion.optional(),
    }),
  ),
  appliedAt: instant.optional(),
  version,
});
