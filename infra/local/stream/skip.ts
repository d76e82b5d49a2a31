import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import type { TableStream } from './table-stream.ts';

const most = 1000;

const lastNumber = async (stream: TableStream, shard: string): Promise<string | undefined> => {
  let iterator = await stream.iterator(shard, 'oldest');
  let last: string | undefined;
  while (iterator !== undefined) {
    const { records, next } = await stream.read(iterator, most);
    last = records.at(-1)?.dynamodb?.SequenceNumber ?? last;
    iterator = records.length === 0 ? undefined : next;
  }
  return last;
};

/**
 * For a consumer that never ran: counts everything so far as handled, and writes that down at once, so that what comes
 * from now on is not missed however often it is interrupted.
 */
export const skipWhatWas = async (stream: TableStream, checkpoint: string): Promise<void> => {
  if (readCheckpoint(checkpoint)?.stream === stream.arn) return;
  const shards: Record<string, string> = {};
  for (const shard of await stream.shards()) {
    const last = await lastNumber(stream, shard);
    if (last !== undefined) shards[shard] = last;
  }
  writeCheckpoint(checkpoint, { stream: stream.arn, shards });
};
