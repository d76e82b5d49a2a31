import { appendFileSync } from 'node:fs';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { systemClock } from '../../../functions/platform/clock.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { makeDelivery, type StreamHandler } from './deliver.ts';
import { follow } from './follow.ts';
import type { Position, TableStream } from './table-stream.ts';

interface ConsumerOptions {
  readonly name: string;
  readonly handler: StreamHandler;
  readonly stream: TableStream;
  /** File in which it keeps how far it came; each consumer its own, so that none waits for another. */
  readonly checkpoint: string;
  readonly deadLetters: string;
  readonly logError: (sentence: string) => void;
  readonly signal: AbortSignal;
}

/** How far a consumer came in this very stream; nothing when it never handled a record of it. */
export const reachedIn = (stream: TableStream, checkpoint: string): Checkpoint['shards'] => {
  const known = readCheckpoint(checkpoint);
  return known?.stream === stream.arn ? known.shards : {};
};

/** Behind what was reached; in a shard that is new, from its oldest record. */
export const positionsBehind = async (stream: TableStream, reached: Checkpoint['shards']): Promise<Map<string, Position>> => {
  const positions = new Map<string, Position>();
  for (const shard of await stream.shards()) {
    const after = reached[shard];
    positions.set(shard, after === undefined ? 'oldest' : { after });
  }
  return positions;
};

/** Feeds the stream to one function from these positions on, until told to stop. */
export const consume = async (
  { name, handler, stream, checkpoint, deadLetters, logError, signal }: ConsumerOptions,
  positions: ReadonlyMap<string, Position>,
): Promise<void> => {
  const reached: Record<string, string> = { ...reachedIn(stream, checkpoint) };
  const setAside = (record: StreamRecord): void => {
    appendFileSync(deadLetters, `${JSON.stringify({ at: systemClock(), consumer: name, stream: stream.arn, record })}\n`);
    logError(`${name}: a change could not be handled and was set aside in ${deadLetters}: record ${record.dynamodb?.SequenceNumber}`);
  };
  const deliverIn = (shard: string) =>
    makeDelivery({
      handler,
      setAside,
      logError,
      done: ({ dynamodb }) => {
        if (dynamodb?.SequenceNumber === undefined) return;
        reached[shard] = dynamodb.SequenceNumber;
        writeCheckpoint(checkpoint, { stream: stream.arn, shards: reached });
      },
    });
  const deliveries = new Map<string, ReturnType<typeof makeDelivery>>();
  const deliver = async (shard: string, records: readonly StreamRecord[]): Promise<void> => {
    const delivery = deliveries.get(shard) ?? deliverIn(shard);
    deliveries.set(shard, delivery);
    await delivery(records, stream.arn, signal);
  };
  await follow({ stream, positions, deliver, logError, signal });
};
