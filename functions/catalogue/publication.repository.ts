import type { Category } from '../../shared/domain/catalogue/category.ts';
import type { Model } from '../../shared/domain/catalogue/model.ts';
import type { Lot } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { makeFrameworkRepository, type WholeFramework } from '../frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import type { Database } from '../platform/database.ts';
import { categoryPartition, lotModels, modelKey, releasePartKey } from '../platform/keys/catalogue.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import type { Item } from '../platform/record.ts';
import { categoryRecord } from './category.record.ts';
import { modelRecord } from './model.record.ts';
import { pendingReleases } from './pending-releases.ts';
import { type Release, releaseOf, releasePartRecord } from './release.record.ts';

const batch = 100;

const others = (items: readonly Item[], releases: readonly Release[]): readonly string[] => {
  const known = new Set(releases.map(({ id }) => id));
  return [...new Set(items.flatMap((item) => releaseOf(item) ?? []))].filter((id) => !known.has(id));
};

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

    /**
     * The models of these releases as they now are, in one round trip per hundred. One that has been written since with
     * another release, which is still to come, is left for that one: as it now is, nobody may see it yet.
     * @throws when a part is not there, which was written before its release: better late than half
     */
    async released(releases: readonly Release[]): Promise<readonly Model[]> {
      const keys = releases.flatMap(({ id, parts = 0 }) => Array.from({ length: parts }, (_, part) => releasePartKey(id, part)));
      const parts = await readMany(database, keys);
      if (parts.length < keys.length) throw new Error('a release is there before all of its parts');
      const ids = new Set([...releases, ...parts.map(releasePartRecord.parse)].flatMap(({ models }) => models));
      const items = await readMany(database, [...ids].map(modelKey));
      const pending = await pendingReleases(database, others(items, releases));
      return items.filter((item) => !pending.has(releaseOf(item) ?? '')).map(modelRecord.parse);
    },

    async categories(): Promise<readonly Category[]> {
      const items = await queryAll(database, { partition: categoryPartition });
      return items.map(categoryRecord.parse);
    },
  };
};

export type PublicationRepository = ReturnType<typeof makePublicationRepository>;
