import { ceiling } from '../../shared/contract/frameworks.schemas.ts';
import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import { ceilingKey } from '../platform/keys.ts';
import { defineRecord } from '../platform/record.ts';

/** Apart from its lot or framework, because it changes with every order and they do not. */
export const ceilingRecord = defineRecord<Ceiling>({
  kind: 'ceiling',
  schemaVersion: 1,
  schema: ceiling,
  key: ({ scope }) => ceilingKey(scope),
  versioned: false,
});
