import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { DataFolder } from '../data-folder.ts';

/** What a process was started as; empty when there is none. */
const commandOf = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
};

const mark = z.strictObject({ pid: z.int(), endpoint: z.url() });
type Mark = z.infer<typeof mark>;

export const markEngine = (folder: DataFolder, engine: Mark): void => writeFileSync(folder.engineMark, JSON.stringify(engine));

/** Undefined when none was started, or it was stopped in order. */
const markedEngine = (folder: DataFolder): Mark | undefined => {
  try {
    return mark.parse(JSON.parse(readFileSync(folder.engineMark, 'utf8')));
  } catch {
    return undefined;
  }
};

export const unmarkEngine = (folder: DataFolder): void => rmSync(folder.engineMark, { force: true });

/** The number itself may have been given to another process since. */
const isOurs = (folder: DataFolder, { pid }: Mark): boolean => commandOf(pid).includes(folder.table);

/** Where the engine of a running instance answers; undefined when none runs on this folder. */
export const runningEngine = (folder: DataFolder): string | undefined => {
  const engine = markedEngine(folder);
  return engine && isOurs(folder, engine) ? engine.endpoint : undefined;
};

/**
 * Ends the engine of an instance that was killed together with its parts: a process that still bears this folder's
 * data file in its command.
 */
export const endLeftOverEngine = (folder: DataFolder): void => {
  const engine = markedEngine(folder);
  if (engine && isOurs(folder, engine)) process.kill(engine.pid, 'SIGKILL');
  unmarkEngine(folder);
};
