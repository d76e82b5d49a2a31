import { setTimeout as sleep } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { Position, TableStream } from './table-stream.ts';

interface Deps {
  readonly stream: TableStream;
  /** Where to begin in the shards that are there now; one that appears later is read from its oldest record. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly deliver: (shard: string, records: readonly StreamRecord[]) => Promise<void>;
  readonly logError: (sentence: string) => void;
  readonly signal: AbortSignal;
}

const batchSize = 100;
/** While things change they show at once; the longer nothing does, the less is asked, to leave the machine in peace. */
const shortestPause = 50;
const longestPause = 400;
const faultMilliseconds = 500;
/** Closed shards and their successors are looked for this often. */
const shardsEveryMilliseconds = 60_000;

const numberOf = (records: readonly StreamRecord[]): string | undefined => records.at(-1)?.dynamodb?.SequenceNumber;

/** Reads the stream until told to stop. A fault of the engine is waited out; reading resumes behind the last delivered record. */
export const follow = async ({ stream, positions, deliver, logError, signal }: Deps): Promise<void> => {
  const reached = new Map(positions);
  const iterators = new Map<string, string>();
  const ended = new Set<string>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let faulty = false;
  let pause = shortestPause;

  const open = async (): Promise<void> => {
    if (performance.now() - lookedAt < shardsEveryMilliseconds && iterators.size > 0) return;
    for (const shard of await stream.shards()) {
      if (iterators.has(shard) || ended.has(shard)) continue;
      const iterator = await stream.iterator(shard, reached.get(shard) ?? 'oldest');
      if (iterator !== undefined) iterators.set(shard, iterator);
    }
    lookedAt = performance.now();
  };

  /** @returns whether there was anything to read */
  const step = async (shard: string, iterator: string): Promise<boolean> => {
    const { records, next } = await stream.read(iterator, batchSize);
    if (records.length > 0) await deliver(shard, records);
    const number = numberOf(records);
    if (number !== undefined) reached.set(shard, { after: number });
    if (next !== undefined) iterators.set(shard, next);
    else {
      iterators.delete(shard);
      ended.add(shard);
    }
    return records.length > 0;
  };

  while (!signal.aborted) {
    try {
      await open();
      let busy = false;
      for (const [shard, iterator] of [...iterators]) busy = (await step(shard, iterator)) || busy;
      faulty = false;
      pause = busy ? shortestPause : Math.min(longestPause, pause * 1.1);
      if (!busy) await sleep(pause, undefined, { signal });
    } catch (error) {
      if (signal.aborted) return;
      if (!faulty) logError(`the stream cannot be read for now: ${error instanceof Error ? error.message : String(error)}`);
      faulty = true;
      iterators.clear();
      await sleep(faultMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
};
