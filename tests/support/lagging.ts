import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../functions/platform/database.ts';

const beginsWith = (beginning: string) => (value: unknown) => typeof value === 'string' && value.startsWith(beginning);

/**
 * The same table, seen as DynamoDB may answer it: whoever does not ask for what was written last is not told of anything
 * in partitions that begin so. The embedded engine always tells.
 */
export const lagging = (database: Database, beginning: string): Database => {
  const hidden = beginsWith(beginning);
  const send = async (command: Parameters<Database['client']['send']>[0]) => {
    if (command instanceof GetCommand && !command.input.ConsistentRead && hidden(command.input.Key?.pk)) return {};
    if (command instanceof QueryCommand && !command.input.ConsistentRead && command.input.IndexName === undefined)
      if (Object.values(command.input.ExpressionAttributeValues ?? {}).some(hidden)) return { Items: [] };
    return database.client.send(command as never);
  };
  return { ...database, client: { send } as unknown as Database['client'] };
};
