import { type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from './database.ts';
import type { Item } from './record.ts';
import { transact } from './transact.ts';

/** An item at its next version, and the event that made it so. */
interface NextVersion {
  readonly item: Item;
  readonly seen: number;
  readonly event: Item;
}

/** Puts the next version of an item in the place of the one that was seen, with what happened; `stale-version` when another was faster. */
export const putNextVersion = async (
  database: Database,
  { item, seen, event }: NextVersion,
): Promise<Result<undefined, 'stale-version'>> => {
  const TableName = database.table;
  const stale = (found: { readonly version?: unknown } | undefined) => refuse('stale-version', { seen, now: found?.version });
  return transact<'stale-version'>(database, [
    {
      write: {
        Put: {
          TableName,
          Item: item,
          ConditionExpression: '#version = :seen',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':seen': seen },
        },
      },
      refusal: stale,
    },
    { write: { Put: { TableName, Item: event, ConditionExpression: 'attribute_not_exists(pk)' } }, refusal: stale },
  ]);
};
