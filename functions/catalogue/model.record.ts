import { model } from '../../shared/contract/catalogue.schemas.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import { modelIndex, modelKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const modelRecord = defineRecord<Model>({
  kind: 'model',
  schemaVersion: 1,
  schema: model,
  key: ({ id }) => modelKey(id),
  index: ({ id, lot, supplier, versions: [first] }) => modelIndex(id, lot, supplier, `${first.brand} ${first.name}`),
  versioned: true,
});
