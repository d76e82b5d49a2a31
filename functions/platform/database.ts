import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Environment } from './environment.ts';

/** Where every repository reads and writes: the document client and the name of the one table. */
export interface Database {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/** Engines other than AWS want some credentials but look at none. */
const anyCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export const makeDatabase = ({ table, region, endpoint }: Environment): Database => {
  const client = new DynamoDBClient({ region, maxAttempts: 5, ...(endpoint !== undefined && { endpoint, credentials: anyCredentials }) });
  // It makes a filtered copy of every input and output for a log that nobody reads: a twentieth of a request's time.
  client.middlewareStack.remove('loggerMiddleware');
  return { client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }), table };
};
