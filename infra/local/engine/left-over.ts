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

const mark = z.strictObject({ pid: z.int() });

export const markEngine = (folder: DataFolder, pid: number): void => writeFileSync(folder.engineMark, JSON.stringify({ pid }));

/** Undefined when none was started, or it was stopped in order. */
const markedPid = (folder: DataFolder): number | undefined => {
  try {
    return mark.parse(JSON.parse(readFileSync(folder.engineMark, 'utf8'))).pid;
  } catch {
    return undefined;
  }
};

export const unmarkEngine = (folder: DataFolder): void => rmSync(folder.engineMark, { force: true });

/**
 * Ends the engine of an instance that was killed together with its parts. Only a process that still bears this
 * folder's data file in its command is ours; the number itself may have been given to another since.
 */
export const endLeftOverEngine = (folder: DataFolder): void => {
  const pid = markedPid(folder);
  if (pid !== undefined && commandOf(pid).includes(folder.table)) process.kill(pid, 'SIGKILL');
  unmarkEngine(folder);
};
