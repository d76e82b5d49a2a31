import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteCommand, type BatchWriteCommandOutput, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../functions/platform/database.ts';
import type { Item } from '../../functions/platform/record.ts';

/** Writes items as they are, past every rule: to lay down what a test starts from. */
export const putItems = async ({ client, table }: Database, items: readonly Item[]): Promise<void> => {
  for (let start = 0; start < items.length; start += 25) {
    let left: Record<string, unknown>[] | undefined = items.slice(start, start + 25).map((Item) => ({ PutRequest: { Item } }));
    while (left && left.length > 0) {
      const answer: BatchWriteCommandOutput = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      left = answer.UnprocessedItems?.[table];
      if (left && left.length > 0) await sleep(10);
    }
  }
};

/** Replaces one item. */
export const putItem = async ({ client, table }: Database, item: Item): Promise<void> => {
  await client.send(new PutCommand({ TableName: table, Item: { ...item } }));
};

/** Every item of the table; only tests may look at it so. */
export const allItems = async ({ client, table }: Database): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ...(start !== undefined && { ExclusiveStartKey: start }) }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
};

const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value instanceof Set
      ? [...value].toSorted()
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inner]) => [key, canonical(inner)]),
          )
        : value;

/** The same for the same contents, in whatever order the engine gives them. */
export const tableDigest = async (database: Database): Promise<string> => {
  const lines = (await allItems(database)).map((item) => JSON.stringify(canonical(item))).toSorted();
  return `${lines.length} items ${createHash('sha256').update(lines.join('\n')).digest('base64url')}`;
};
