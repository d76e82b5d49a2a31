import type { SharedCost } from '../../../shared/domain/commissions/shared-cost.ts';
import { type Result, refuse } from '../../../shared/domain/result.ts';
import type { Database } from '../../platform/database.ts';
import { transact } from '../../platform/transact.ts';
import { facesOf, sharedCostFaceRecord, sharedCostRecord } from './shared-cost.record.ts';
import { makeSharedCostReader } from './shared-cost-reading.repository.ts';

/** Costs are added and read: there is no function here by which one could change. */
export const makeSharedCostRepository = (database: Database) => ({
  ...makeSharedCostReader(database),

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
