import { modelEvent, submission } from '../../shared/contract/catalogue-changes.schemas.ts';
import { isOpen, type ModelEvent, type Submission } from '../../shared/domain/catalogue/submission.ts';
import { modelEventKey, submissionIndex, submissionKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const submissionRecord = defineRecord<Submission>({
  kind: 'model-submission',
  schemaVersion: 1,
  schema: submission,
  key: ({ model }) => submissionKey(model),
  index: (one) =>
    isOpen(one) ? submissionIndex(one.supplier, one.state === 'in-review' ? one.authority : undefined, one.at, one.model) : {},
  versioned: true,
});

export const modelEventRecord = defineRecord<ModelEvent>({
  kind: 'model-event',
  schemaVersion: 1,
  schema: modelEvent,
  key: ({ model, version }) => modelEventKey(model, version),
  versioned: true,
});
