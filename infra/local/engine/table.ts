import { CreateTableCommand, DescribeTableCommand, ResourceNotFoundException, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../../functions/platform/database.ts';
import { allFrameworks } from '../../../functions/platform/keys/frameworks.keys.ts';
import { createTableInput, tableDefinition } from '../../../functions/platform/table.ts';

const exists = async ({ client, table }: Database): Promise<boolean> => {
  try {
    await client.send(new DescribeTableCommand({ TableName: table }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
};

/** Creates the table when it is not there. */
export const ensureTable = async (database: Database): Promise<void> => {
  if (await exists(database)) return;
  await database.client.send(new CreateTableCommand(createTableInput(database.table)));
  await database.client.send(
    new UpdateTimeToLiveCommand({
      TableName: database.table,
      TimeToLiveSpecification: { AttributeName: tableDefinition.timeToLive, Enabled: true },
    }),
  );
};

/** Whether there is anything in the list of frameworks, without which nothing else can be. */
export const isEmpty = async ({ client, table }: Database): Promise<boolean> => {
  const found = await client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :frameworks',
      ExpressionAttributeValues: { ':frameworks': allFrameworks },
      Limit: 1,
    }),
  );
  return found.Count === 0;
};
