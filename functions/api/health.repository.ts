import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../platform/database.ts';
import { healthKey } from '../platform/keys/api.keys.ts';

export const makeHealthRepository = ({ client, table }: Database) => ({
  /** Half a read unit, whether or not the item exists. @throws when the table does not answer */
  async probe(): Promise<void> {
    await client.send(new GetCommand({ TableName: table, Key: { ...healthKey } }));
  },
});
