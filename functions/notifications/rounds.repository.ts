import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Due } from '../../shared/domain/notifications/due.ts';
import type { Instant, LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Database } from '../platform/database.ts';
import { duePartition, roundsKey, waitingMails } from '../platform/keys/notifications.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { dueRecord } from './due.record.ts';
import { mailRecord } from './mail.record.ts';
import { roundsRecord } from './rounds.record.ts';

/** Which days were looked at, and what there is to look at on a day. */
export const makeRoundsRepository = (database: Database) => ({
  async lastDay(): Promise<LocalDate | undefined> {
    const { Item } = await database.client.send(new GetCommand({ TableName: database.table, Key: { ...roundsKey }, ConsistentRead: true }));
    return Item && roundsRecord.parse(Item).lastDay;
  },

  /** Never back: of two rounds at once the further one stands. */
  async reached(lastDay: LocalDate): Promise<void> {
    try {
      await database.client.send(
        new PutCommand({
          TableName: database.table,
          Item: roundsRecord.toItem({ lastDay }),
          ConditionExpression: 'attribute_not_exists(pk) OR lastDay < :day',
          ExpressionAttributeValues: { ':day': lastDay },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },

  async dueOn(day: LocalDate): Promise<readonly Due[]> {
    const items = await queryAll(database, { partition: duePartition(day) });
    return items.map(dueRecord.parse);
  },

  /** Ids of the mails that may be tried now, the longest waiting first. */
  async waitingMails(at: Instant, most: number): Promise<readonly string[]> {
    const { Items = [] } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :waiting AND gsi1sk <= :now',
        ExpressionAttributeValues: { ':waiting': waitingMails, ':now': `${at}~` },
        Limit: most,
      }),
    );
    return Items.map((item) => mailRecord.parse(item).id);
  },
});
export type RoundsRepository = ReturnType<typeof makeRoundsRepository>;
