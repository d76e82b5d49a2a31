import * as z from 'zod';
import { modelVersion, publicationReasons } from '../../shared/contract/catalogue.schemas.ts';
import { instant, modelId } from '../../shared/contract/primitives.ts';
import type { ModelVersion } from '../../shared/domain/catalogue/model.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { modelVersionKey } from '../platform/keys.ts';
import { defineRecord } from '../platform/record.ts';

const reasons = [...publicationReasons, 'award'] as const;

/** What was published, by whom and why; kept when the model itself has moved on. `award`: as the framework was awarded. */
export interface PublishedVersion {
  readonly model: ModelId;
  readonly published: ModelVersion;
  readonly reason: (typeof reasons)[number];
  readonly by: string;
  readonly at: Instant;
}

export const modelVersionRecord = defineRecord<PublishedVersion>({
  kind: 'model-version',
  schemaVersion: 1,
  schema: z.strictObject({ model: modelId, published: modelVersion, reason: z.enum(reasons), by: z.string(), at: instant }),
  key: ({ model, published }) => modelVersionKey(model, published.number),
  versioned: false,
});
