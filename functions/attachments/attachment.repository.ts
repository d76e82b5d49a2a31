import { refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { attachmentKey } from '../platform/keys.ts';
import { readMany } from '../platform/read-many.ts';
import { transact } from '../platform/transact.ts';
import { type Attachment, attachmentRecord } from './attachment.record.ts';

export const makeAttachmentRepository = (database: Database) => ({
  async find(id: string): Promise<Attachment | undefined> {
    const [item] = await readMany(database, [attachmentKey(id)]);
    return item && attachmentRecord.parse(item);
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
