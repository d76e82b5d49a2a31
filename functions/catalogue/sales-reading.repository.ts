import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ModelConcern, ModelSale } from '../../shared/domain/catalogue/model-sales.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Database } from '../platform/database.ts';
import { modelConcernsOf, modelPartition, modelSalesOf, versionsOfModel } from '../platform/keys/catalogue.keys.ts';
import type { PartitionKey } from '../platform/keys/key.ts';
import { queryAll } from '../platform/query-page.ts';
import type { Item } from '../platform/record.ts';
import { modelConcernRecord, modelSaleRecord } from './model-sales.record.ts';
import { modelVersionRecord, type PublishedVersion } from './model-version.record.ts';

/** Reading what counts for models; a model costs one query of what lies in the period, however old the model is. */
export const makeSalesReader = (database: Database) => {
  const { client, table } = database;
  const since = async (names: { index?: 'gsi1'; pk: string; sk: string }, partition: PartitionKey, from: LocalDate) => {
    const items: Item[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          ...(names.index !== undefined && { IndexName: names.index }),
          KeyConditionExpression: '#partition = :partition AND #sort >= :from',
          ExpressionAttributeNames: { '#partition': names.pk, '#sort': names.sk },
          ExpressionAttributeValues: { ':partition': partition, ':from': from },
          ...(start !== undefined && { ExclusiveStartKey: start }),
        }),
      );
      items.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
    return items;
  };
  return {
    async sales(model: ModelId, from: LocalDate): Promise<readonly ModelSale[]> {
      return (await since({ pk: 'pk', sk: 'sk' }, modelSalesOf(model), from)).map(modelSaleRecord.parse);
    },

    /** What is open and began on that day or later. */
    async concerns(model: ModelId, from: LocalDate): Promise<readonly ModelConcern[]> {
      return (await since({ index: 'gsi1', pk: 'gsi1pk', sk: 'gsi1sk' }, modelConcernsOf(model), from)).map(modelConcernRecord.parse);
    },

    /** Everything that was published of a model, also what was overtaken since. */
    async published(model: ModelId): Promise<readonly PublishedVersion[]> {
      const items = await queryAll(database, { partition: modelPartition(model), under: versionsOfModel });
      return items.map(modelVersionRecord.parse);
    },
  };
};

export type SalesReader = ReturnType<typeof makeSalesReader>;
