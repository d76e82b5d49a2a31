import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll } from 'vitest';
import { type Database, makeDatabase } from '../../functions/platform/database.ts';
import { createTableInput } from '../../functions/platform/table.ts';
import { startPart, stopPart } from '../../infra/local/child.ts';
import { findEngine } from '../../infra/local/engine/binary.ts';
import { enginePlan } from '../../infra/local/engine/engine-part.ts';
import { indexStream } from '../../infra/local/engine/file.ts';
import { freePort } from '../../infra/local/free-port.ts';

const gigabyte = 2 ** 30;

/**
 * In memory where the machine offers room for that: a test throws its table away, and waiting until the disk has
 * it for certain would be most of its time.
 */
const parentFolder = async (): Promise<string> => {
  const room = await statfs('/dev/shm').catch(() => undefined);
  return room && room.bavail * room.bsize > gigabyte ? '/dev/shm' : tmpdir();
};

/** The embedded engine on a file of its own in a temporary folder. */
export interface Engine {
  readonly endpoint: string;
  /** The number of the last change of any item of a table, read past the engine; the same number later means that nothing was written. */
  lastChange(table: string): number;
  stop(): Promise<void>;
}

export const startEngine = async (): Promise<Engine> => {
  const folder = await mkdtemp(join(await parentFolder(), 'raamwerk-engine-'));
  const file = join(folder, 'table.db');
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const plan = enginePlan(findEngine(), endpoint, file);
  const child = startPart(plan);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await plan.ready(child);
  indexStream(file);
  const behind = new DatabaseSync(file, { readOnly: true });
  behind.exec('PRAGMA busy_timeout = 5000');
  const last = behind.prepare('SELECT MAX(CAST(sequence_number AS INTEGER)) AS number FROM _stream_records WHERE table_name = ?');
  return {
    endpoint,
    lastChange: (table) => Number(last.get(table)?.number ?? 0),
    async stop() {
      process.off('exit', kill);
      behind.close();
      await stopPart(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

let shared: Promise<Engine> | undefined;
let isStopped = false;

/** One engine per test file, started when it is first needed; `engine.setup.ts` stops it after the file. */
export const sharedEngine = (): Promise<Engine> => {
  if (!isStopped) throw new Error('nobody would stop this engine: name engine.setup.ts for this kind of test in vitest.config.ts');
  shared ??= startEngine();
  return shared;
};

/** Said at the start of each file: files share a process, and so this module, and each gets an engine of its own. */
export const stopEngineAfterFile = (): void => {
  isStopped = true;
  afterAll(async () => {
    const started = shared;
    shared = undefined;
    await (await started)?.stop();
  });
};

export interface TestTable extends Database {
  readonly endpoint: string;
  lastChange(): number;
}

/** An empty table under a name of its own on this file's engine. */
export const freshTable = async (): Promise<TestTable> => {
  const { endpoint, lastChange } = await sharedEngine();
  const database = makeDatabase({ table: `raamwerk-${randomUUID()}`, region: 'eu-west-1', endpoint });
  await database.client.send(new CreateTableCommand(createTableInput(database.table)));
  return { ...database, endpoint, lastChange: () => lastChange(database.table) };
};
