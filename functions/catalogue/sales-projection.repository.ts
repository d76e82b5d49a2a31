import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ConcernedSubject, ModelConcern } from '../../shared/domain/catalogue/model-sales.ts';
import type { Database } from '../platform/database.ts';
import { concernsPartition } from '../platform/keys/catalogue.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import type { Item } from '../platform/record.ts';
import { modelConcernRecord } from './model-sales.record.ts';

/** Writes what counts for models, held to the version of the order or quote that it was taken from. */
export const makeSalesProjectionRepository = (database: Database) => ({
  /** The models that it concerned so far, also by the change just before. One query, of as many items as it ever named models. */
  async concerns({ subject, id }: ConcernedSubject): Promise<readonly ModelConcern[]> {
    return (await queryAll(database, { partition: concernsPartition(subject, id), consistent: true })).map(modelConcernRecord.parse);
  },

  /** Nothing when the same or something newer is there: the stream may deliver twice, and late. */
  async keep(item: Item): Promise<void> {
    try {
      await database.client.send(
        new PutCommand({
          TableName: database.table,
          Item: { ...item },
          ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': item.version },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },
});

export type SalesProjectionRepository = ReturnType<typeof makeSalesProjectionRepository>;
