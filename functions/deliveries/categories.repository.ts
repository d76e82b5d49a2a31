import type { Category } from '../../shared/domain/catalogue/category.ts';
import { categoryRecord } from '../catalogue/category.record.ts';
import type { Database } from '../platform/database.ts';
import { categoryKey } from '../platform/keys/catalogue.keys.ts';
import { readMany } from '../platform/read-many.ts';

export const makeCategoriesRepository = (database: Database) => ({
  /** The categories of these lines, by id, in one read; what is not known is left out. */
  async of(lines: readonly { readonly category: string }[]): Promise<ReadonlyMap<string, Category>> {
    const items = await readMany(
      database,
      lines.map(({ category }) => categoryKey(category)),
    );
    return new Map(items.map(categoryRecord.parse).map((category) => [category.id, category]));
  },
});

export type CategoriesRepository = ReturnType<typeof makeCategoriesRepository>;
