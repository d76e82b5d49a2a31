import { setTimeout as sleep } from 'node:timers/promises';
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import type { ItemKey } from './keys/key.ts';
import type { Item } from './record.ts';
import { BusyError } from './transact.ts';

const attempts = 6;

/** DynamoDB takes no more keys in one BatchGetItem. */
const batchSize = 100;

const readBatch = async ({ client, table }: Database, keys: readonly ItemKey[]): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let asked: Record<string, unknown>[] = keys.map((key) => ({ pk: key.pk, sk: key.sk }));
  for (let attempt = 0; asked.length > 0; attempt += 1) {
    if (attempt === attempts) throw new BusyError('the table had no capacity for a batch');
    if (attempt > 0) await sleep(Math.random() * 20 * 2 ** attempt);
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: asked, ConsistentRead: true } } }));
    found.push(...(answer.Responses?.[table] ?? []));
    asked = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

/**
 * Items by key, read consistently in one round trip per hundred; what does not exist is left out. Keys that the table
 * had no capacity for are asked again.
 * @throws BusyError when it keeps having none
 */
export const readMany = async (database: Database, keys: readonly ItemKey[]): Promise<readonly Item[]> => {
  const distinct = [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
  const batches = Array.from({ length: Math.ceil(distinct.length / batchSize) }, (_, index) =>
    distinct.slice(index * batchSize, (index + 1) * batchSize),
  );
  return (await Promise.all(batches.map((batch) => readBatch(database, batch)))).flat();
};
