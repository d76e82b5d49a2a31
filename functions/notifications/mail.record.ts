import { mail } from '../../shared/contract/notifications.schemas.ts';
import type { Mail } from '../../shared/domain/notifications/mail.ts';
import { expiresAt } from '../platform/expires-at.ts';
import { mailKey, waitingMailIndex } from '../platform/keys/notifications.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** Long enough to look into a mail that somebody misses; a mail that waits is given up within two weeks. */
const daysKept = 90;

export const mailRecord = defineRecord<Mail>({
  kind: 'mail',
  schemaVersion: 1,
  schema: mail,
  key: ({ id }) => mailKey(id),
  index: ({ state, tryAt, id }) => (state === 'waiting' ? waitingMailIndex(tryAt, id) : {}),
  expires: ({ createdAt }) => expiresAt(createdAt, daysKept),
  versioned: false,
});
