import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Lot } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId, ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { makeFrameworkRepository, type WholeFramework } from '../frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import type { Database } from '../platform/database.ts';
import { categoryPartition, lotModels, modelKey } from '../platform/keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { categoryRecord } from './category.record.ts';
import { modelRecord } from './model.record.ts';

const batch = 100;

export const makePublicationRepository = (database: Database) => {
  const frameworks = makeFrameworkRepository(database);
  const organisations = makeOrganisationRepository(database);
  return {
    whole: (id: FrameworkId): Promise<WholeFramework | undefined> => frameworks.whole(id),
    frameworks: frameworks.list,

    async names(kbos: readonly Kbo[]): Promise<ReadonlyMap<Kbo, string>> {
      const names = new Map<Kbo, string>();
      for (let start = 0; start < kbos.length; start += batch) {
        for (const { kbo, name } of await organisations.findAll(kbos.slice(start, start + batch))) names.set(kbo, name);
      }
      return names;
    },

    async models({ id }: Lot): Promise<readonly Model[]> {
      const items = await queryAll(database, { index: 'gsi1', partition: lotModels(id) });
      return items.map(modelRecord.parse);
    },

    /** These models as they now are, in one round trip per hundred. */
    async modelsById(ids: readonly ModelId[]): Promise<readonly Model[]> {
      const items = ids.length === 0 ? [] : await readMany(database, ids.map(modelKey));
      return items.map(modelRecord.parse);
    },

    async categories(): Promise<readonly Category[]> {
      const items = await queryAll(database, { partition: categoryPartition });
      return items.map(categoryRecord.parse);
    },
  };
};

export type PublicationRepository = ReturnType<typeof makePublicationRepository>;
