import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mostCounted } from '../../shared/contract/notifications.schemas.ts';
import { endOfMoment } from '../../shared/domain/notifications/notification.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { Database } from '../platform/database.ts';
import { inboxKey, inboxPartition, unreadOf } from '../platform/keys/notifications.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { notificationRecord } from './notification.record.ts';

type Owner = Pick<Principal, 'person' | 'organisation'>;

/** What one person was told for one organisation; nobody else's is ever asked for. */
export const makeInboxRepository = (database: Database) => {
  const { client, table } = database;

  const markOne = async ({ organisation, person }: Owner, id: string, at: Instant): Promise<void> => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { ...inboxKey(organisation, person, id) },
          UpdateExpression: 'SET readAt = :at REMOVE gsi2pk, gsi2sk',
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(readAt)',
          ExpressionAttributeValues: { ':at': at },
        }),
      );
    } catch (error) {
      // Read already, or not in this inbox: there is nothing to mark.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };

  return {
    async page({ organisation, person }: Owner, { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined }) {
      const found = await queryPage(database, { partition: inboxPartition(organisation, person), limit, cursor, newestFirst: true });
      return { ...found, items: found.items.map(notificationRecord.parse) };
    },

    /** At most `mostCounted`. */
    async unread({ organisation, person }: Owner): Promise<number> {
      const { Count = 0 } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'gsi2',
          KeyConditionExpression: 'gsi2pk = :unread',
          ExpressionAttributeValues: { ':unread': unreadOf(organisation, person) },
          Select: 'COUNT',
          Limit: mostCounted,
        }),
      );
      return Count;
    },

    /** The oldest hundred unread ids up to a moment. */
    async unreadUpTo({ organisation, person }: Owner, upTo: Instant): Promise<readonly string[]> {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'gsi2',
          KeyConditionExpression: 'gsi2pk = :unread AND gsi2sk <= :end',
          ExpressionAttributeValues: { ':unread': unreadOf(organisation, person), ':end': endOfMoment(upTo) },
          Limit: 100,
        }),
      );
      return Items.map((item) => notificationRecord.parse(item).id);
    },

    /** What is not in this inbox, or was read before, is passed over. */
    async markRead(owner: Owner, ids: readonly string[], at: Instant): Promise<void> {
      for (let start = 0; start < ids.length; start += 10)
        await Promise.all(ids.slice(start, start + 10).map((id) => markOne(owner, id, at)));
    },
  };
};
export type InboxRepository = ReturnType<typeof makeInboxRepository>;
