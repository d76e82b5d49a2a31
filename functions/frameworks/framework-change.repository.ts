import type { Framework } from '../../shared/domain/frameworks/framework.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { frameworkEvents } from '../platform/keys/frameworks.keys.ts';
import { putNextVersion } from '../platform/next-version.ts';
import { queryPage } from '../platform/query-page.ts';
import { frameworkRecord } from './framework.record.ts';
import { type FrameworkEvent, frameworkEventRecord } from './framework-event.record.ts';

/** As many changes as a page shows. */
const shown = 20;

export const makeFrameworkChangeRepository = (database: Database) => ({
  /** The last changes, newest first. */
  async history(id: FrameworkId): Promise<readonly FrameworkEvent[]> {
    const { items } = await queryPage(database, { partition: frameworkEvents(id), limit: shown, newestFirst: true });
    return items.map(frameworkEventRecord.parse);
  },

  /** Puts the next version of a framework in the place of the one before it, with what happened; `stale-version` when another was faster. */
  save: (next: Framework, event: FrameworkEvent): Promise<Result<undefined, 'stale-version'>> =>
    putNextVersion(database, { item: frameworkRecord.toItem(next), seen: next.version - 1, event: frameworkEventRecord.toItem(event) }),
});

export type FrameworkChangeRepository = ReturnType<typeof makeFrameworkChangeRepository>;
