import type { Category } from '../../shared/domain/catalogue/category.ts';
import { categoryRecord } from '../catalogue/category.record.ts';
import type { Database } from '../platform/database.ts';
import { categoryKey } from '../platform/keys/catalogue.keys.ts';
import { readMany } from '../platform/read-many.ts';

export const makeCategoryRepository = (database: Database) => ({
  /** Categories by id in one round trip; those that do not exist are left out. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, Category>> {
    const items = await readMany(database, ids.map(categoryKey));
    return new Map(items.map(categoryRecord.parse).map((category) => [category.id, category]));
  },
});

export type CategoryRepository = ReturnType<typeof makeCategoryRepository>;
