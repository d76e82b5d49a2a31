import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { Database } from '../../platform/database.ts';
import { sharedCostKey, sharedCostsOf } from '../../platform/keys/settlement.keys.ts';
import { queryPage } from '../../platform/query-page.ts';
import { readMany } from '../../platform/read-many.ts';
import type { Paging } from '../statement-reading.repository.ts';
import { type SharedCostRow, type StoredSharedCost, sharedCostFaceRecord, sharedCostRecord } from './shared-cost.record.ts';

/** Shared costs, for who only reads them. */
export const makeSharedCostReader = (database: Database) => ({
  /** Of these costs those that exist, in one round trip. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, StoredSharedCost>> {
    const items = await readMany(database, ids.map(sharedCostKey));
    return new Map(items.map(sharedCostRecord.parse).map((found) => [found.cost.id, found]));
  },

  /** What a body paid or bears a part of, newest first, by one query. */
  async list(viewer: Kbo, paging: Paging) {
    const page = await queryPage(database, { index: 'gsi1', partition: sharedCostsOf(viewer), newestFirst: true, ...paging });
    return {
      ...page,
      items: page.items.map((item): SharedCostRow => {
        const { viewer: _, ...row } = sharedCostFaceRecord.parse(item);
        return row;
      }),
    };
  },
});

export type SharedCostReader = ReturnType<typeof makeSharedCostReader>;
