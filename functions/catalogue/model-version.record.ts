import { publishedVersion, type versionReasons } from '../../shared/contract/catalogue-changes.schemas.ts';
import type { ModelVersion } from '../../shared/domain/catalogue/model.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { modelVersionKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** What was published, by whom and why; kept when the model itself has moved on. `award`: as the framework was awarded. */
export interface PublishedVersion {
  readonly model: ModelId;
  readonly published: ModelVersion;
  readonly reason: (typeof versionReasons)[number];
  readonly index?: string | undefined;
  readonly by: string;
  readonly at: Instant;
}

export const modelVersionRecord = defineRecord<PublishedVersion>({
  kind: 'model-version',
  schemaVersion: 1,
  schema: publishedVersion,
  key: ({ model, published }) => modelVersionKey(model, published.number),
  versioned: false,
});
