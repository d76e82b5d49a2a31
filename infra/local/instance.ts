import type { ChildProcess } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, makeDatabase } from '../../functions/platform/database.ts';
import { makeFolderFiles } from '../../functions/platform/file-store.folder.ts';
import type { FileStore } from '../../functions/platform/file-store.ts';
import { type PartName, type PartPlan, saysReady } from './child.ts';
import { type DataFolder, emptyFolder, filesAddress, lockFolder, postAddress, prepareFolder, publicationAddress } from './data-folder.ts';
import { findEngine } from './engine/binary.ts';
import { enginePlan } from './engine/engine-part.ts';
import { assertSound, indexStream } from './engine/file.ts';
import { endLeftOverEngine, markEngine, unmarkEngine } from './engine/left-over.ts';
import { streamOn } from './engine/stream-switch.ts';
import { ensureTable, isEmpty } from './engine/table.ts';
import { assertPortFree, freePort } from './free-port.ts';
import { partEnvironment } from './part-settings.ts';
import { buildFolder, projectRoot } from './project-root.ts';
import { type SupervisedPart, supervisePart } from './supervised-part.ts';

export interface InstanceOptions {
  /** Folder for everything that the instance keeps. */
  readonly data: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Begin anew. */
  readonly fresh?: boolean;
  /** Fills the table when it is empty; must be able to do so again over what an interrupted run left. */
  readonly load?: (database: Database, files: FileStore) => Promise<void>;
  /** Answers the folder of the built site. */
  readonly site: () => Promise<string>;
  /** An engine that runs elsewhere, instead of the embedded one. */
  readonly endpoint?: string;
  readonly table?: string;
  /** Ends the start half-way: everything that runs by then is stopped, and the start throws. */
  readonly signal?: AbortSignal;
  /** Progress, restarts, and what the parts say. */
  readonly say: (line: string) => void;
  /** A part could not be kept alive; the instance is of no more use. */
  readonly onGivenUp: (problem: Error) => void;
}

export interface Instance {
  readonly origin: string;
  readonly endpoint: string;
  readonly data: DataFolder;
  readonly database: Database;
  /** Ends a part without warning, as `kill -9` does; it is started again by itself. */
  kill(part: PartName): void;
  pid(part: PartName): number | undefined;
  /** Resolves when every part works again. */
  ready(): Promise<void>;
  stop(): Promise<void>;
}

const region = 'eu-west-1';

interface Running {
  readonly data: DataFolder;
  readonly origin: string;
  readonly endpoint: string;
  readonly table: string;
}

/** The environment of gateway and worker; what the functions in them read is what they read on AWS. */
const nodeEnvironment = ({ data, origin, endpoint, table }: Running, site: string): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  POWERTOOLS_LOG_LEVEL: 'WARN',
  NODE_COMPILE_CACHE: join(buildFolder, 'compile-cache'),
  ...process.env,
  AWS_REGION: region,
  RAAMWERK_TABLE: table,
  DYNAMODB_ENDPOINT: endpoint,
  ...partEnvironment({
    origin,
    site,
    publication: publicationAddress(data),
    files: filesAddress(data),
    loginKeys: data.loginKeys,
    login: data.login,
    mail: postAddress(data),
    checkpoint: data.checkpoint,
    notifierCheckpoint: data.notifierCheckpoint,
    projectorCheckpoint: data.projectorCheckpoint,
    deadLetters: data.deadLetters,
  }),
});

const nodePlan = (name: 'gateway' | 'worker', env: NodeJS.ProcessEnv, say: (line: string) => void): PartPlan => ({
  name,
  command: process.execPath,
  args: ['--disable-warning=ExperimentalWarning', `${projectRoot}infra/local/${name}.ts`],
  env,
  channel: true,
  ready: saysReady,
  onLine: (line) => say(`[${name}] ${line}`),
});

/** A load that was interrupted is done again, over what it left. */
const loadOnce = async (database: Database, data: DataFolder, load: NonNullable<InstanceOptions['load']>): Promise<void> => {
  if (!existsSync(data.loadingMark) && !(await isEmpty(database))) return;
  writeFileSync(data.loadingMark, '');
  await load(database, makeFolderFiles(data.files));
  rmSync(data.loadingMark);
};

/**
 * Starts everything on a data folder: engine, table, sample data, gateway and worker, each part kept alive.
 * @throws StartProblem when something is in the way that a person can mend; nothing is left running then
 */
export const startInstance = async (options: InstanceOptions): Promise<Instance> => {
  const { say, onGivenUp, table = 'raamwerk' } = options;
  const parts = new Map<PartName, SupervisedPart>();
  const children = new Map<PartName, ChildProcess>();
  const data = prepareFolder(options.data);
  const lock = lockFolder(data);
  let held = true;
  let embedded = '';

  const stop = async (): Promise<void> => {
    await Promise.all([parts.get('gateway')?.stop(), parts.get('worker')?.stop()]);
    await parts.get('engine')?.stop();
    unmarkEngine(data);
    if (held) lock.release();
    held = false;
  };

  /** Node parts know the engine, so that it does not outlive a supervisor that was killed. */
  const tellEngine = (): void => {
    const enginePid = children.get('engine')?.pid;
    for (const [name, child] of children) if (name !== 'engine' && child.connected) child.send({ enginePid });
  };

  const supervise = async (plan: PartPlan): Promise<void> => {
    options.signal?.throwIfAborted();
    const onReady = (child: ChildProcess) => {
      children.set(plan.name, child);
      if (plan.name === 'engine' && child.pid !== undefined) markEngine(data, { pid: child.pid, endpoint: embedded });
      tellEngine();
    };
    const part = supervisePart(plan, { say, giveUp: onGivenUp, onReady });
    parts.set(plan.name, part);
    await part.started;
  };

  const startEngine = async (): Promise<string> => {
    const binary = findEngine();
    assertSound(data.table);
    embedded = `http://127.0.0.1:${await freePort()}`;
    say('Starting the database engine …');
    await supervise(enginePlan(binary, embedded, data.table));
    indexStream(data.table);
    return embedded;
  };

  options.signal?.addEventListener('abort', () => void stop(), { once: true });
  try {
    endLeftOverEngine(data);
    if (options.port !== 0) await assertPortFree(options.port);
    if (options.fresh) emptyFolder(data);
    assertSound(data.login);
    const site = options.site();
    // Awaited below; until then a failure of the build must not count as unhandled.
    site.catch(() => undefined);
    const endpoint = options.endpoint ?? (await startEngine());
    const database = makeDatabase({ table, region, endpoint });
    await ensureTable(database);
    await streamOn(database);
    if (options.load) await loadOnce(database, data, options.load);
    const origin = `http://localhost:${options.port === 0 ? await freePort() : options.port}`;
    const env = nodeEnvironment({ data, origin, endpoint, table }, await site);
    say('Starting API, login and site …');
    const started = await Promise.allSettled([supervise(nodePlan('gateway', env, say)), supervise(nodePlan('worker', env, say))]);
    const failed = started.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return {
      origin,
      endpoint,
      data,
      database,
      kill: (part) => parts.get(part)?.kill('SIGKILL'),
      pid: (part) => parts.get(part)?.pid(),
      async ready() {
        await Promise.all([...parts.values()].map((part) => part.ready()));
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
