import type { SharedCost } from '../../../shared/domain/commissions/shared-cost.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { sharedCostKey, sharedCostsOf } from '../../platform/keys.ts';
import { queryPage } from '../../platform/query-page.ts';
import { readMany } from '../../platform/read-many.ts';
import { transact } from '../../platform/transact.ts';
import type { Paging } from '../statement-reading.repository.ts';
import { facesOf, type SharedCostRow, type StoredSharedCost, sharedCostFaceRecord, sharedCostRecord } from './shared-cost.record.ts';

/** Costs are added and read: there is no function here by which one could change. */
export const makeSharedCostRepository = (database: Database) => ({
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

  /** The cost and its row in every list, or nothing; `exists` when it is there already. */
  async add(cost: SharedCost, request: string): Promise<Result<undefined, 'exists'>> {
    const items = [sharedCostRecord.toItem({ cost, request }), ...facesOf(cost).map(sharedCostFaceRecord.toItem)];
    return transact<'exists'>(
      database,
      items.map((Item) => ({
        write: { Put: { TableName: database.table, Item, ConditionExpression: 'attribute_not_exists(pk)' } },
        refusal: () => refuse('exists'),
      })),
    );
  },
});

export type SharedCostRepository = ReturnType<typeof makeSharedCostRepository>;
