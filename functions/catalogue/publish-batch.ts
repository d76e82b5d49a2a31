import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Publisher } from './publisher.ts';
import { makeCollector } from './stream-changes.ts';

interface Deps {
  readonly publish: Publisher;
  readonly log: { error(message: string, facts: { readonly [fact: string]: unknown; readonly error: Error }): void };
}

/** Lambda delivers again from the first record that is named here. */
const failuresFrom = (record: DynamoDBRecord | undefined): DynamoDBBatchResponse => ({
  batchItemFailures: [{ itemIdentifier: record?.dynamodb?.SequenceNumber ?? '' }],
});

/**
 * Publishes a batch of changes by one swap. A record that cannot be read holds up only those after it: what
 * stands before it is published, and delivery resumes at the record itself until it is set aside.
 */
export const makePublishBatch =
  ({ publish, log }: Deps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const collector = makeCollector();
    let unreadable: DynamoDBRecord | undefined;
    for (const record of Records) {
      try {
        collector.add(record);
      } catch (error) {
        log.error('a change could not be read', { keys: record.dynamodb?.Keys, error: error as Error });
        unreadable = record;
        break;
      }
    }
    try {
      await publish(collector.changes());
    } catch (error) {
      log.error('a batch could not be published', { records: Records.length, error: error as Error });
      return failuresFrom(Records[0]);
    }
    return unreadable ? failuresFrom(unreadable) : { batchItemFailures: [] };
  };
