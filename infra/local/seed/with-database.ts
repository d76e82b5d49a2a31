import { rmSync } from 'node:fs';
import { type Database, makeDatabase } from '../../../functions/platform/database.ts';
import { makeFolderFiles } from '../../../functions/platform/file-store.folder.ts';
import type { FileStore } from '../../../functions/platform/file-store.ts';
import { startPart, stopPart } from '../child.ts';
import { lockFolder, prepareFolder } from '../data-folder.ts';
import { findEngine } from '../engine/binary.ts';
import { enginePlan } from '../engine/engine-part.ts';
import { assertSound, indexStream } from '../engine/file.ts';
import { endLeftOverEngine } from '../engine/left-over.ts';
import { streamOn, withoutStream } from '../engine/stream-switch.ts';
import { ensureTable, isEmpty } from '../engine/table.ts';
import { freePort } from '../free-port.ts';
import { loadSampleData } from '../sample-data/load.ts';
import type { StartSettings } from '../settings.ts';

export interface OpenedDatabase {
  readonly database: Database;
  /** Does work that writes very much, in the way that suits this engine. */
  readonly inBulk: (work: () => Promise<void>) => Promise<void>;
}

const region = 'eu-west-1';

const prepared = async (database: Database, say: (line: string) => void, files?: FileStore): Promise<void> => {
  await ensureTable(database);
  if (!(await isEmpty(database))) return;
  say('Loading the sample data …');
  await loadSampleData({ database, ...(files && { files }) });
};

/**
 * Opens the data folder of an instance that is not running, or the engine at DYNAMODB_ENDPOINT, for as long as `work`
 * takes. What was published from the folder is made anew at the next start.
 * @throws StartProblem when the folder is in use or damaged
 */
export const withDatabase = async (
  settings: StartSettings,
  say: (line: string) => void,
  work: (opened: OpenedDatabase) => Promise<void>,
): Promise<void> => {
  const { table, endpoint: elsewhere } = settings;
  if (elsewhere !== undefined) {
    const database = makeDatabase({ table, region, endpoint: elsewhere });
    await prepared(database, say);
    return work({ database, inBulk: (bulk) => bulk() });
  }
  const binary = findEngine();
  const data = prepareFolder(settings.data);
  const lock = lockFolder(data);
  endLeftOverEngine(data);
  assertSound(data.table);
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const plan = enginePlan(binary, endpoint, data.table);
  const engine = startPart(plan);
  try {
    await plan.ready(engine);
    indexStream(data.table);
    const database = makeDatabase({ table, region, endpoint });
    await prepared(database, say, makeFolderFiles(data.files));
    await streamOn(database);
    await work({ database, inBulk: (bulk) => withoutStream(database, bulk) });
    rmSync(data.checkpoint, { force: true });
  } finally {
    await stopPart(engine);
    lock.release();
  }
};
