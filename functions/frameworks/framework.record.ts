import { framework } from '../../shared/contract/frameworks.schemas.ts';
import type { Framework } from '../../shared/domain/frameworks/framework.ts';
import { frameworkIndex, frameworkKey } from '../platform/keys/frameworks.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const frameworkRecord = defineRecord<Framework>({
  kind: 'framework',
  schemaVersion: 1,
  schema: framework,
  key: ({ id }) => frameworkKey(id),
  index: ({ id }) => frameworkIndex(id),
  versioned: true,
});
