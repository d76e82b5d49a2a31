import { modelDraft } from '../../shared/contract/catalogue-changes.schemas.ts';
import type { ModelDraft } from '../../shared/domain/catalogue/draft.ts';
import { draftIndex, modelDraftKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const modelDraftRecord = defineRecord<ModelDraft>({
  kind: 'model-draft',
  schemaVersion: 1,
  schema: modelDraft,
  key: ({ model }) => modelDraftKey(model),
  index: ({ open, supplier, at, model }) => (open ? draftIndex(supplier, at, model) : {}),
  versioned: true,
});
