import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Due } from '../../shared/domain/notifications/due.ts';
import type { Mail } from '../../shared/domain/notifications/mail.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import type { Item } from '../platform/record.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { dueRecord } from './due.record.ts';
import { mailRecord } from './mail.record.ts';
import { notificationRecord, type StoredNotification } from './notification.record.ts';

export const putOnce = (TableName: string, item: Item): GuardedWrite<'told'> => ({
  write: { Put: { TableName, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
  refusal: () => refuse('told'),
});

/** Where notifications are put down, with the mail that goes with them. */
export const makeOutbox = (database: Database) => ({
  /** Both or neither, and once: whoever was told already is not told again, whatever they did with it since. */
  async tell(notification: StoredNotification, mail: Mail | undefined): Promise<void> {
    await transact(database, [
      putOnce(database.table, notificationRecord.toItem(notification)),
      ...(mail ? [putOnce(database.table, mailRecord.toItem(mail))] : []),
    ]);
  },

  /** Writing the same one again changes nothing. */
  async lookAgain(due: Due): Promise<void> {
    await database.client.send(new PutCommand({ TableName: database.table, Item: dueRecord.toItem(due) }));
  },
});
export type Outbox = ReturnType<typeof makeOutbox>;
