import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const schema = z.strictObject({ stream: z.string(), shards: z.record(z.string(), z.string()) });

/** How far a stream was read: the last sequence number that is done with, per shard. */
export type Checkpoint = z.infer<typeof schema>;

/** Undefined when there is none, or none that can be read: everything is then published anew, which is safe. */
export const readCheckpoint = (file: string): Checkpoint | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Swapped in whole. */
export const writeCheckpoint = (file: string, checkpoint: Checkpoint): void => {
  writeFileSync(`${file}.new`, JSON.stringify(checkpoint));
  renameSync(`${file}.new`, file);
};
