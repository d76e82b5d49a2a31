import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Result, refuse } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { Database } from '../platform/database.ts';
import { expiresAt } from '../platform/expires-at.ts';
import { attachmentKey, unsentFiles } from '../platform/keys/attachments.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { transact } from '../platform/transact.ts';
import { type Attachment, attachmentRecord } from './attachment.record.ts';

/** That a file was thrown away is remembered for a while, for whoever still holds its id. */
const daysRemembered = 30;

/** Files that were put in and went along with nothing yet. Only what throws them away needs to find them. */
export const makeUnsentRepository = (database: Database) => ({
  /** The first of what was put in before that moment and never went along with anything. One query. */
  async before(moment: Instant, most: number): Promise<readonly Attachment[]> {
    const { items } = await queryPage(database, { index: 'gsi1', partition: unsentFiles, limit: most });
    return items.map(attachmentRecord.parse).filter(({ at }) => at < moment);
  },

  /** Nobody can send it along or read it from here on; `attached` when somebody sent it along in the meantime. */
  expire: (id: string, at: Instant): Promise<Result<undefined, 'attached'>> =>
    transact(database, [
      {
        write: {
          Update: {
            TableName: database.table,
            Key: { ...attachmentKey(id) },
            UpdateExpression: 'SET expired = :yes, expiresAt = :gone',
            ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(attached)',
            ExpressionAttributeValues: { ':yes': true, ':gone': expiresAt(at, daysRemembered) },
          },
        },
        refusal: () => refuse('attached'),
      },
    ]),

  /** Takes it off the list of what waits to be thrown away, once its file is. */
  async forget(id: string): Promise<void> {
    const Key = { ...attachmentKey(id) };
    await database.client.send(new UpdateCommand({ TableName: database.table, Key, UpdateExpression: 'REMOVE gsi1pk, gsi1sk' }));
  },
});

export type UnsentRepository = ReturnType<typeof makeUnsentRepository>;
