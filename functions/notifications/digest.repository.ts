import type { Mail } from '../../shared/domain/notifications/mail.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { personRecord } from '../organisations/person.record.ts';
import type { Database } from '../platform/database.ts';
import { digestOf, inboxKey } from '../platform/keys/notifications.keys.ts';
import { personKey } from '../platform/keys/organisations.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { readMany } from '../platform/read-many.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { mailRecord } from './mail.record.ts';
import { notificationRecord, type StoredNotification } from './notification.record.ts';
import { putOnce } from './outbox.repository.ts';

/** What was gathered for the digests of a day. */
export const makeDigestRepository = (database: Database) => {
  const taken = ({ organisation, person, id }: StoredNotification, day: LocalDate): GuardedWrite<'told'> => ({
    write: {
      Update: {
        TableName: database.table,
        Key: { ...inboxKey(organisation, person, id) },
        UpdateExpression: 'REMOVE digestOn, gsi1pk, gsi1sk',
        ConditionExpression: 'digestOn = :day',
        ExpressionAttributeValues: { ':day': day },
      },
    },
    refusal: () => refuse('told'),
  });

  return {
    /** By person, the oldest first. */
    async gathered(day: LocalDate): Promise<readonly StoredNotification[]> {
      const items = await queryAll(database, { index: 'gsi1', partition: digestOf(day) });
      return items.map(notificationRecord.parse);
    },

    async people(keys: readonly { readonly organisation: Kbo; readonly person: string }[]): Promise<readonly Person[]> {
      const items = await readMany(
        database,
        keys.map(({ organisation, person }) => personKey(organisation, person)),
      );
      return items.map(personRecord.parse);
    },

    /** The mail, and that these notifications are in it: both or neither, so that none goes in two digests. */
    async put(mail: Mail, notifications: readonly StoredNotification[], day: LocalDate): Promise<void> {
      await transact(database, [
        putOnce(database.table, mailRecord.toItem(mail)),
        ...notifications.map((notification) => taken(notification, day)),
      ]);
    },
  };
};
export type DigestRepository = ReturnType<typeof makeDigestRepository>;
