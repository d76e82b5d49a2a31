import * as z from 'zod';
import { instant, modelId } from '../../shared/contract/primitives.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { releaseKey } from '../platform/keys.ts';
import { defineRecord } from '../platform/record.ts';

/**
 * Models that buyers see change at the same moment. A model that was written with the id of a release is published
 * with it and not before; the release itself is written once all its models are.
 */
export interface Release {
  readonly id: string;
  readonly models: readonly ModelId[];
  readonly at: Instant;
}

export const releaseRecord = defineRecord<Release>({
  kind: 'release',
  schemaVersion: 1,
  schema: z.strictObject({ id: z.string(), models: z.array(modelId), at: instant }),
  key: ({ id }) => releaseKey(id),
  versioned: false,
});
