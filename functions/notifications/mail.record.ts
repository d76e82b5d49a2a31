import { mail } from '../../shared/contract/notifications.schemas.ts';
import type { Mail } from '../../shared/domain/notifications/mail.ts';
import { mailKey, waitingMailIndex } from '../platform/keys.ts';
import { defineRecord } from '../platform/record.ts';

export const mailRecord = defineRecord<Mail>({
  kind: 'mail',
  schemaVersion: 1,
  schema: mail,
  key: ({ id }) => mailKey(id),
  index: ({ state, tryAt, id }) => (state === 'waiting' ? waitingMailIndex(tryAt, id) : {}),
  versioned: false,
});
