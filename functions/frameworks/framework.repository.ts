import type { Ceiling } from '../../shared/domain/frameworks/ceiling.ts';
import type { Framework, Lot } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Database } from '../platform/database.ts';
import { allFrameworks, ceilingKey, frameworkPartition } from '../platform/keys/frameworks.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { ceilingRecord } from './ceiling.record.ts';
import { frameworkRecord } from './framework.record.ts';
import { lotRecord } from './lot.record.ts';

/** A framework with all that lies in its partition. */
export interface WholeFramework {
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly ceilings: readonly Ceiling[];
}

export const makeFrameworkRepository = (database: Database) => ({
  /** All framework agreements by id: tens at most, so one query is enough. */
  async list(): Promise<readonly Framework[]> {
    const items = await queryAll(database, { index: 'gsi1', partition: allFrameworks });
    return items.map(frameworkRecord.parse);
  },

  /** The ceilings of these frameworks, without those of their lots. */
  async ceilings(ids: readonly FrameworkId[]): Promise<readonly Ceiling[]> {
    const items = ids.length === 0 ? [] : await readMany(database, ids.map(ceilingKey));
    return items.map(ceilingRecord.parse);
  },

  /** One query, of what was written last too; undefined when there is no such framework. */
  async whole(id: FrameworkId): Promise<WholeFramework | undefined> {
    const items = await queryAll(database, { partition: frameworkPartition(id), consistent: true });
    const framework = items.find(frameworkRecord.is);
    return (
      framework && {
        framework: frameworkRecord.parse(framework),
        lots: items.filter(lotRecord.is).map(lotRecord.parse),
        ceilings: items.filter(ceilingRecord.is).map(ceilingRecord.parse),
      }
    );
  },
});

export type FrameworkRepository = ReturnType<typeof makeFrameworkRepository>;
