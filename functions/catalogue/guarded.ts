import type { Refusal } from '../../shared/domain/result.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { ItemKey } from '../platform/keys/key.ts';
import type { Item } from '../platform/record.ts';
import type { GuardedWrite } from '../platform/transact.ts';

type Stale = (found: Item | undefined) => Refusal<'stale-version'>;

const stale: Stale = () => refuse('stale-version');

/** As it was seen: of that version, or, where that is zero, not there. */
const asSeen = (seen: number) =>
  seen === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#version = :seen',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':seen': seen },
      };

/** Writes an item in the place of the version that was seen. */
export const putInPlaceOf = (TableName: string, Item: Item, seen: number, refusal: Stale = stale): GuardedWrite<'stale-version'> => ({
  write: { Put: { TableName, Item, ...asSeen(seen) } },
  refusal,
});

/** Holds the other writes to what was seen of an item that stays as it is. */
export const stillAsSeen = (TableName: string, Key: ItemKey, seen: number): GuardedWrite<'stale-version'> => ({
  write: { ConditionCheck: { TableName, Key: { ...Key }, ...asSeen(seen) } },
  refusal: stale,
});
