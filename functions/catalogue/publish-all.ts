import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { FileStore } from '../platform/file-store.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { makePublicationRepository } from './publication.repository.ts';
import { makePublisher } from './publisher.ts';

interface Deps {
  readonly database: Database;
  readonly store: ObjectStore;
  readonly files: FileStore;
  readonly now: Clock;
}

/**
 * Publishes everything that the table holds, for a first start. Queries only: the list of frameworks, the
 * partition of each, the models of each lot, the categories.
 */
export const publishAll = async ({ database, store, files, now }: Deps): Promise<void> => {
  const source = makePublicationRepository(database);
  const [frameworks, categories] = await Promise.all([source.frameworks(), source.categories()]);
  const whole = (await Promise.all(frameworks.map(({ id }) => source.whole(id)))).filter((found) => found !== undefined);
  const models = await Promise.all(whole.flatMap(({ lots }) => lots).map(source.models));
  await makePublisher({ store, files, source, now })(
    {
      models: models.flat(),
      released: [],
      frameworks: frameworks.map(({ id }) => id),
      ceilings: whole.flatMap(({ ceilings }) => ceilings),
      categories,
      names: new Map(),
    },
    { anew: true },
  );
};
