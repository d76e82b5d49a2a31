import { accessSync, constants, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { codeOf, StartProblem } from './start-problem.ts';

/** What lies where below the data folder. */
export interface DataFolder {
  readonly path: string;
  readonly table: string;
  readonly login: string;
  readonly loginKeys: string;
  readonly publication: string;
  /** What people put in. */
  readonly files: string;
  /** Mails that would have left the machine. */
  readonly post: string;
  readonly checkpoint: string;
  readonly notifierCheckpoint: string;
  readonly projectorCheckpoint: string;
  readonly deadLetters: string;
  readonly lock: string;
  readonly engineMark: string;
  /** There while the sample data is being loaded: a load that was interrupted is done again. */
  readonly loadingMark: string;
}

export const dataFolderAt = (path: string): DataFolder => ({
  path,
  table: join(path, 'table.sqlite'),
  login: join(path, 'login.sqlite'),
  loginKeys: join(path, 'login-keys.json'),
  publication: join(path, 'publication'),
  files: join(path, 'files'),
  post: join(path, 'post'),
  checkpoint: join(path, 'stream-checkpoint.json'),
  notifierCheckpoint: join(path, 'notifier-checkpoint.json'),
  projectorCheckpoint: join(path, 'projector-checkpoint.json'),
  deadLetters: join(path, 'dead-letters.jsonl'),
  lock: join(path, 'lock.sqlite'),
  engineMark: join(path, 'engine.json'),
  loadingMark: join(path, 'sample-data-loading'),
});

/** What `RAAMWERK_PUBLICATION` says for this folder. */
export const publicationAddress = (folder: DataFolder): string => pathToFileURL(folder.publication).href;

/** What `RAAMWERK_FILES` says for this folder. */
export const filesAddress = (folder: DataFolder): string => pathToFileURL(folder.files).href;

/** What `RAAMWERK_MAIL` says for this folder. */
export const postAddress = (folder: DataFolder): string => pathToFileURL(folder.post).href;

/** Makes the folder when it is not there. @throws StartProblem when it cannot be made or written to */
export const prepareFolder = (path: string): DataFolder => {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (!statSync(path).isDirectory()) throw new StartProblem(`${path} is not a folder. Name another: RAAMWERK_DATA=<folder> npm start`);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const code = codeOf(error) ?? 'unknown error';
    throw new StartProblem(
      `The data folder ${path} cannot be written to (${code}). Mend its rights or name another: RAAMWERK_DATA=<folder> npm start`,
    );
  }
  return dataFolderAt(path);
};

export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process alone. The lock is SQLite's own on an empty database: the system lets go of it
 * when the process ends, however it ends, so that no stale lock can remain.
 * @throws StartProblem when another instance has it
 */
export const lockFolder = (folder: DataFolder): FolderLock => {
  try {
    const database = new DatabaseSync(folder.lock);
    database.exec('PRAGMA journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    if (error instanceof Error && /locked/.test(error.message))
      throw new StartProblem(
        `Another instance is running on ${folder.path}. Stop that one, or give this one its own: RAAMWERK_DATA=<folder> PORT=8081 npm start`,
      );
    throw new StartProblem(`The lock file ${folder.lock} cannot be used. Remove it and start again.`, { cause: error });
  }
};

/** Removes what an instance keeps, by name: a folder that holds other things loses none of them. */
export const emptyFolder = (folder: DataFolder): void => {
  const sqlite = [folder.table, folder.login].flatMap((file) => [file, `${file}-wal`, `${file}-shm`]);
  for (const file of [
    ...sqlite,
    folder.loginKeys,
    folder.publication,
    folder.files,
    folder.post,
    folder.checkpoint,
    folder.notifierCheckpoint,
    folder.projectorCheckpoint,
    folder.deadLetters,
    folder.engineMark,
    folder.loadingMark,
  ])
    rmSync(file, { recursive: true, force: true });
};
