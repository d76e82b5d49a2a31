import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { Database } from './database.ts';
import { everyPage } from './every-page.ts';
import type { PartitionKey, SortKey } from './keys/key.ts';
import type { Item } from './record.ts';

interface PageQuery {
  /** The table itself, or one of its indexes. */
  readonly index?: 'gsi1' | 'gsi2';
  readonly partition: PartitionKey;
  /** Only what lies under this beginning of the sort key. */
  readonly under?: SortKey | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly newestFirst?: boolean;
  /** Also what was written a moment ago; of the table itself only. */
  readonly consistent?: boolean;
  /** Leaves out what has another value there, after the page was read. */
  readonly only?: Readonly<Record<string, string>>;
}

const filter = (only: Readonly<Record<string, string>> = {}) => {
  const fields = Object.entries(only);
  return {
    expression: fields.length === 0 ? undefined : fields.map((_, index) => `#only${index} = :only${index}`).join(' AND '),
    names: Object.fromEntries(fields.map(([name], index) => [`#only${index}`, name])),
    values: Object.fromEntries(fields.map(([, value], index) => [`:only${index}`, value])),
  };
};

export interface ItemPage {
  readonly items: readonly Item[];
  readonly next?: string;
}

/**
 * One page of a partition by one query; the cost follows the page, not the table. A cursor that belongs to
 * another partition answers nothing of that other one: the partition is always this query's own.
 */
export const queryPage = async (
  { client, table }: Database,
  { index, partition, under, limit, cursor, newestFirst = false, consistent = false, only }: PageQuery,
): Promise<ItemPage> => {
  const name = index === undefined ? 'pk' : (`${index}pk` as const);
  const sortName = index === undefined ? 'sk' : (`${index}sk` as const);
  const start = cursor === undefined ? undefined : decodeCursor(cursor, partition, name);
  const filtered = filter(only);
  const answer = await client.send(
    new QueryCommand({
      TableName: table,
      ...(index !== undefined && { IndexName: index }),
      KeyConditionExpression: `#partition = :partition${under === undefined ? '' : ' AND begins_with(#sort, :under)'}`,
      ExpressionAttributeNames: { '#partition': name, ...(under !== undefined && { '#sort': sortName }), ...filtered.names },
      ExpressionAttributeValues: { ':partition': partition, ...(under !== undefined && { ':under': under }), ...filtered.values },
      FilterExpression: filtered.expression,
      Limit: limit,
      ...(consistent && { ConsistentRead: true }),
      ScanIndexForward: !newestFirst,
      ...(start !== undefined && { ExclusiveStartKey: start }),
    }),
  );
  const next = answer.LastEvaluatedKey;
  return { items: answer.Items ?? [], ...(next !== undefined && { next: encodeCursor(next) }) };
};

/** A whole partition, page after page: only for partitions that stay small by nature. */
export const queryAll = async (database: Database, query: Omit<PageQuery, 'limit' | 'cursor'>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const page of everyPage((cursor) => queryPage(database, { ...query, limit: 1000, cursor }))) items.push(...page);
  return items;
};
