import * as z from 'zod';
import { cents, instant, kbo, localDate, modelId, orderId, quoteId, version } from '../../shared/contract/primitives.ts';
import type { ModelConcern, ModelSale } from '../../shared/domain/catalogue/model-sales.ts';
import { modelConcernIndex, modelConcernKey, modelSaleKey } from '../platform/keys/catalogue.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const modelSaleRecord = defineRecord<ModelSale>({
  kind: 'model-sale',
  schemaVersion: 1,
  schema: z.strictObject({
    model: modelId,
    order: orderId,
    line: z.int().min(1),
    date: localDate,
    buyer: kbo,
    unitNet: cents,
    quantity: z.int().min(0),
    live: z.boolean(),
    version,
  }),
  key: ({ model, date, order, line }) => modelSaleKey(model, date, order, line),
  versioned: true,
});

export const modelConcernRecord = defineRecord<ModelConcern>({
  kind: 'model-concern',
  schemaVersion: 1,
  schema: z.strictObject({
    model: modelId,
    subject: z.enum(['draft', 'quote']),
    id: z.union([orderId, quoteId]),
    since: instant,
    open: z.boolean(),
    version,
  }),
  key: ({ model, subject, id }) => modelConcernKey(subject, id, model),
  index: ({ model, since, id, open }) => (open ? modelConcernIndex(model, since, id) : {}),
  versioned: true,
});
