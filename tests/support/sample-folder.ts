import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    sampleFolder: string;
  }
}

/** Lies beside the data when they are complete; says what went wrong when they are not to be had. */
export const sampleMark = 'made';

/** The data folder in the folder of a run. */
export const sampleData = 'data';

/** A data folder with the sample data, to copy. @throws when it could not be made */
export const sampleFolder = async (): Promise<string> => {
  const folder = inject('sampleFolder');
  const mark = join(folder, sampleMark);
  while (!existsSync(mark)) await sleep(50);
  const problem = await readFile(mark, 'utf8');
  if (problem !== '') throw new Error(`The sample data for the tests could not be made.\n${problem}`);
  return join(folder, sampleData);
};
