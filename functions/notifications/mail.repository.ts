import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { leaseUntil, type Mail } from '../../shared/domain/notifications/mail.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { Database } from '../platform/database.ts';
import { mailKey, waitingMailIndex } from '../platform/keys/notifications.keys.ts';
import { mailRecord } from './mail.record.ts';

/** Mails that wait, and who is sending them. */
export const makeMailRepository = ({ client, table }: Database) => {
  /** Undefined when the condition does not hold. */
  const update = async (id: string, change: Omit<UpdateCommandInput, 'TableName' | 'Key'>): Promise<Mail | undefined> => {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({ TableName: table, Key: { ...mailKey(id) }, ReturnValues: 'ALL_NEW', ...change }),
      );
      return Attributes && mailRecord.parse(Attributes);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  /** Still waiting, and not taken over by another sender since this one claimed it. */
  const mine = { ConditionExpression: '#state = :waiting AND attempts = :mine', ExpressionAttributeNames: { '#state': 'state' } };

  return {
    /** For this sender alone, until its lease ends; undefined when it was sent, is being sent, or may not be tried yet. */
    claim: (id: string, at: Instant): Promise<Mail | undefined> =>
      update(id, {
        UpdateExpression: 'SET tryAt = :lease, gsi1sk = :sort, attempts = attempts + :one',
        ConditionExpression: '#state = :waiting AND tryAt <= :now',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: {
          ':lease': leaseUntil(at),
          ':sort': waitingMailIndex(leaseUntil(at), id).gsi1sk,
          ':one': 1,
          ':waiting': 'waiting',
          ':now': at,
        },
      }),

    async markSent({ id, attempts }: Mail, at: Instant): Promise<void> {
      await update(id, {
        ...mine,
        UpdateExpression: 'SET #state = :sent, sentAt = :at REMOVE gsi1pk, gsi1sk',
        ExpressionAttributeValues: { ':sent': 'sent', ':at': at, ':waiting': 'waiting', ':mine': attempts },
      });
    },

    async putBack({ id, attempts }: Mail, tryAt: Instant): Promise<void> {
      await update(id, {
        ...mine,
        UpdateExpression: 'SET tryAt = :next, gsi1sk = :sort',
        ExpressionAttributeValues: {
          ':next': tryAt,
          ':sort': waitingMailIndex(tryAt, id).gsi1sk,
          ':waiting': 'waiting',
          ':mine': attempts,
        },
      });
    },

    async giveUp({ id, attempts }: Mail): Promise<void> {
      await update(id, {
        ...mine,
        UpdateExpression: 'SET #state = :up REMOVE gsi1pk, gsi1sk',
        ExpressionAttributeValues: { ':up': 'given-up', ':waiting': 'waiting', ':mine': attempts },
      });
    },
  };
};
export type MailRepository = ReturnType<typeof makeMailRepository>;
