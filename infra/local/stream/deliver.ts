import { setTimeout as sleep } from 'node:timers/promises';
import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

interface Deps {
  readonly handler: StreamHandler;
  /** Called after each record that is done with, whether handled or set aside. */
  readonly done: (record: StreamRecord) => void;
  readonly setAside: (record: StreamRecord) => void;
  readonly logError: (sentence: string) => void;
  /** The pause after a first failure; each next one is twice as long. */
  readonly firstPauseMilliseconds?: number;
}

/** A record that still fails after this many deliveries, half a minute in all, is set aside. */
const mostAttempts = 8;

/** As Lambda gets it: times in seconds. */
const asLambdaRecord = (record: StreamRecord, eventSourceARN: string): DynamoDBRecord =>
  ({
    ...record,
    eventSourceARN,
    dynamodb: {
      ...record.dynamodb,
      ApproximateCreationDateTime: (record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    },
  }) as DynamoDBRecord;

const numberOf = (record: StreamRecord | undefined): string => record?.dynamodb?.SequenceNumber ?? '';

/** Delivers records in order as an event source mapping does: again from the first that failed, with growing pauses, and past it at last. */
export const makeDelivery = ({ handler, done, setAside, logError, firstPauseMilliseconds = 100 }: Deps) => {
  /** How many of the records were handled. */
  const attempt = async (records: readonly StreamRecord[], arn: string): Promise<number> => {
    try {
      const { batchItemFailures } = await handler({ Records: records.map((record) => asLambdaRecord(record, arn)) });
      if (batchItemFailures.length === 0) return records.length;
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      // An identifier that is none of the batch fails all of it, as on Lambda.
      return Math.max(
        0,
        records.findIndex((record) => failed.has(numberOf(record))),
      );
    } catch (error) {
      logError(`a stream handler failed: ${error instanceof Error ? error.stack : String(error)}`);
      return 0;
    }
  };

  return async (batch: readonly StreamRecord[], arn: string, signal: AbortSignal): Promise<void> => {
    let rest = batch;
    let attempts = 0;
    while (rest.length > 0 && !signal.aborted) {
      const handled = await attempt(rest, arn);
      const last = rest[handled - 1];
      if (last) done(last);
      attempts = handled > 0 ? 1 : attempts + 1;
      rest = rest.slice(handled);
      const [stuck] = rest;
      if (!stuck) return;
      if (attempts < mostAttempts) {
        await sleep(firstPauseMilliseconds * 2 ** (attempts - 1), undefined, { signal }).catch(() => undefined);
        continue;
      }
      setAside(stuck);
      done(stuck);
      rest = rest.slice(1);
      attempts = 0;
    }
  };
};
