import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { itemOf } from '../platform/stream-image.ts';
import { countedIn, projectedKinds, projectionOf } from './project-sales.ts';
import type { SalesProjectionRepository } from './sales-projection.repository.ts';

interface Deps {
  readonly projection: SalesProjectionRepository;
  readonly log: { error(message: string, facts: { readonly [fact: string]: unknown; readonly error: Error }): void };
}

/** Keeps what a batch of changes counts for models, in its order. A record that fails holds up only those after it. */
export const makeProjectSalesBatch =
  ({ projection, log }: Deps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { dynamodb } of Records) {
      // Most of the stream is something else: its images stay undecoded.
      if (!projectedKinds.has(dynamodb?.NewImage?.kind?.S)) continue;
      try {
        const item = itemOf(dynamodb?.NewImage);
        const counted = item && countedIn(item);
        if (!counted) continue;
        const items = projectionOf(counted, await projection.concerns(counted.subject));
        await Promise.all(items.map(projection.keep));
      } catch (error) {
        log.error('a change could not be counted for its models', { keys: dynamodb?.Keys, error: error as Error });
        return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
