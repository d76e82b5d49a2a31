import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { refuse } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { Database } from '../platform/database.ts';
import { attachmentKey, unsentModelFilesOf } from '../platform/keys/attachments.keys.ts';
import { readMany } from '../platform/read-many.ts';
import { transact } from '../platform/transact.ts';
import { type Attachment, attachmentRecord } from './attachment.record.ts';

export const makeAttachmentRepository = (database: Database) => ({
  async find(id: string): Promise<Attachment | undefined> {
    const [item] = await readMany(database, [attachmentKey(id)]);
    return item && attachmentRecord.parse(item);
  },

  /** How many files a supplier put in for models since a moment and sent in with none, counted no further than `most`. One query. */
  async unsentModelFiles(supplier: Kbo, since: Instant, most: number): Promise<number> {
    const { Count = 0 } = await database.client.send(
      new QueryCommand({
        TableName: database.table,
        IndexName: 'gsi2',
        KeyConditionExpression: 'gsi2pk = :unsent AND gsi2sk >= :since',
        ExpressionAttributeValues: { ':unsent': unsentModelFilesOf(supplier), ':since': since },
        Select: 'COUNT',
        Limit: most,
      }),
    );
    return Count;
  },

  /** `exists` when there is one of this id already: a repeat, which its caller compares. */
  create: (attachment: Attachment) =>
    transact(database, [
      {
        write: {
          Put: {
            TableName: database.table,
            Item: attachmentRecord.toItem(attachment),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: () => refuse('exists'),
      },
    ]),
});

export type AttachmentRepository = ReturnType<typeof makeAttachmentRepository>;
