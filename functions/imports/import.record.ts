import * as z from 'zod';
import { importJob } from '../../shared/contract/imports.schemas.ts';
import type { ImportJob } from '../../shared/domain/catalogue/import/import-job.ts';
import { applyingImportIndex, importIndex, importKey, importPartKey } from '../platform/keys/imports.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const importRecord = defineRecord<ImportJob>({
  kind: 'import',
  schemaVersion: 1,
  schema: importJob,
  key: ({ id }) => importKey(id),
  index: ({ supplier, at, id, state, progressedAt }) => ({
    ...importIndex(supplier, at, id),
    ...(state === 'applying' && progressedAt !== undefined && applyingImportIndex(progressedAt, id)),
  }),
  versioned: true,
});

/** Rows of an import, packed: what it holds is text that says the same things again and again. */
export interface ImportPart {
  readonly import: string;
  readonly hash: string;
  readonly part: number;
  readonly packed: Uint8Array;
}

export const importPartRecord = defineRecord<ImportPart>({
  kind: 'import-rows',
  schemaVersion: 1,
  schema: z.strictObject({
    import: importJob.shape.id,
    hash: importJob.shape.hash,
    part: z.int().min(0),
    packed: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  key: ({ import: id, hash, part }) => importPartKey(id, hash, part),
  versioned: false,
});
