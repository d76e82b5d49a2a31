import * as z from 'zod';
import { kbo } from '../../../shared/contract/primitives.ts';
import { sharedCost, sharedCostRow } from '../../../shared/contract/shared-costs.schemas.ts';
import type { SharedCost } from '../../../shared/domain/commissions/shared-cost.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { sharedCostFaceKey, sharedCostIndex, sharedCostKey } from '../../platform/keys/settlement.keys.ts';
import { defineRecord, type Item } from '../../platform/record.ts';

export type SharedCostRow = z.infer<typeof sharedCostRow>;

/** A cost with the fingerprint of its request, by which a repeat is told from another one with the same key. */
export interface StoredSharedCost {
  readonly cost: SharedCost;
  readonly request: string;
}

const stored = defineRecord<SharedCost & Pick<StoredSharedCost, 'request'>>({
  kind: 'shared-cost',
  schemaVersion: 1,
  schema: z.strictObject({ ...sharedCost.shape, request: z.string() }),
  key: ({ id }) => sharedCostKey(id),
  versioned: false,
});

export const sharedCostRecord = {
  is: stored.is,
  toItem: ({ cost, request }: StoredSharedCost) => stored.toItem({ ...cost, request }),
  parse: (item: Item): StoredSharedCost => {
    const { request, ...cost } = stored.parse(item);
    return { cost, request };
  },
};

/** The row of a cost in the list of one body: of the parts it bears its own, and no other's. */
export interface SharedCostFace extends SharedCostRow {
  readonly viewer: Kbo;
}

export const sharedCostFaceRecord = defineRecord<SharedCostFace>({
  kind: 'shared-cost-face',
  schemaVersion: 1,
  schema: z.strictObject({ ...sharedCostRow.shape, viewer: kbo }),
  key: ({ id, viewer }) => sharedCostFaceKey(id, viewer),
  index: ({ id, viewer, incurredOn }) => sharedCostIndex(viewer, incurredOn, id),
  versioned: false,
});

/** One row for each that bears a part, and one for the authority. */
export const facesOf = (cost: SharedCost): readonly SharedCostFace[] => {
  const { id, authority, authorityName, framework, frameworkTitle, title, incurredOn, amount, key, parts, reverses } = cost;
  const shown = { id, authority, authorityName, framework, frameworkTitle, title, incurredOn, amount, method: key.method };
  return [...new Set([authority, ...parts.map(({ payer }) => payer)])].map((viewer) => {
    const own = parts.find(({ payer }) => payer === viewer)?.amount;
    return { ...shown, viewer, participants: parts.length, ...(own !== undefined && { own }), reversal: reverses !== undefined };
  });
};
