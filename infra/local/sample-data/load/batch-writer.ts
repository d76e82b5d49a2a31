import { setTimeout as sleep } from 'node:timers/promises';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../../../functions/platform/database.ts';
import type { Item } from '../../../../functions/platform/record.ts';

/** DynamoDB takes no more puts in one BatchWriteItem. */
const batchSize = 25;
/** Batches under way at once: enough to keep an engine busy, few enough to keep memory small. */
const parallel = 6;
const attempts = 10;

const writeBatch = async ({ client, table }: Database, items: readonly Item[]): Promise<void> => {
  let left: readonly unknown[] = items.map((item) => ({ PutRequest: { Item: item } }));
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === attempts) throw new Error(`the table kept refusing ${left.length} of ${items.length} items`);
    if (attempt > 0) await sleep(20 * 2 ** attempt);
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left as { PutRequest: { Item: Item } }[] } }));
    left = answer.UnprocessedItems?.[table] ?? [];
  }
};

/**
 * Puts items in batches, a few at a time, as they come: nothing but the batches under way is held in memory. Puts
 * replace what was there, so an interrupted load can be done again. Answers how many items were written.
 */
export const writeAll = async (database: Database, items: Iterable<Item>): Promise<number> => {
  const source = items[Symbol.iterator]();
  let written = 0;
  const take = (): readonly Item[] => {
    const batch: Item[] = [];
    while (batch.length < batchSize) {
      const next = source.next();
      if (next.done) break;
      batch.push(next.value);
    }
    return batch;
  };
  const work = async (): Promise<void> => {
    for (let batch = take(); batch.length > 0; batch = take()) {
      await writeBatch(database, batch);
      written += batch.length;
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return written;
};
