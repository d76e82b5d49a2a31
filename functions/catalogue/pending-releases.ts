import type { Database } from '../platform/database.ts';
import { releaseKey } from '../platform/keys/catalogue.keys.ts';
import { readMany } from '../platform/read-many.ts';
import { releaseRecord } from './release.record.ts';

/**
 * Which of these releases are still to come, in one round trip per hundred and none for none. A release that is there
 * stays there, so that what was read of one holds until a write that is held to its model.
 */
export const pendingReleases = async (database: Database, releases: readonly string[]): Promise<ReadonlySet<string>> => {
  if (releases.length === 0) return new Set();
  const there = new Set((await readMany(database, releases.map(releaseKey))).map((item) => releaseRecord.parse(item).id));
  return new Set(releases.filter((id) => !there.has(id)));
};
