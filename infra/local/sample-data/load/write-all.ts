import type { Database } from '../../../../functions/platform/database.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import { type GuardedWrite, transact } from '../../../../functions/platform/transact.ts';

/** DynamoDB takes no more writes in one transaction. One of a hundred is far faster here than four batches: the embedded engine flushes once. */
const batchSize = 100;
/** Under way at once: enough to keep an engine busy, few enough to keep memory small. */
const parallel = 3;

const put = (TableName: string, item: Item): GuardedWrite<never> => ({
  write: { Put: { TableName, Item: item } },
  refusal: () => {
    throw new Error('a put without a condition was refused');
  },
});

/**
 * Puts items a hundred at a time, as they come: nothing but what is under way is held in memory. Puts replace what was
 * there, so an interrupted load can be done again. Answers how many items were written.
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
      await transact(
        database,
        batch.map((item) => put(database.table, item)),
      );
      written += batch.length;
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return written;
};
