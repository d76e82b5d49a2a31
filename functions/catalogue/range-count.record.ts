import * as z from 'zod';
import { kbo, lotId, modelId, version } from '../../shared/contract/primitives.ts';
import type { LotId, ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { rangeCountKey } from '../platform/keys/frameworks.keys.ts';
import { defineRecord } from '../platform/record.ts';

/**
 * The models that a supplier added to a lot that limits how many there are. Whoever adds one writes here, so that no two
 * are counted without each other; and an index that lags behind hides none.
 */
export interface RangeCount {
  readonly lot: LotId;
  readonly supplier: Kbo;
  readonly added: readonly ModelId[];
  readonly version: number;
}

export const rangeCountRecord = defineRecord<RangeCount>({
  kind: 'range-count',
  schemaVersion: 1,
  schema: z.strictObject({ lot: lotId, supplier: kbo, added: z.array(modelId), version }),
  key: ({ lot, supplier }) => rangeCountKey(lot, supplier),
  versioned: true,
});
