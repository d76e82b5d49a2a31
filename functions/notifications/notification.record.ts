import * as z from 'zod';
import { notification } from '../../shared/contract/notifications.schemas.ts';
import { localDate } from '../../shared/contract/primitives.ts';
import type { Notification } from '../../shared/domain/notifications/notification.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { expiresAt } from '../platform/expires-at.ts';
import { digestIndex, inboxKey, unreadIndex } from '../platform/keys/notifications.keys.ts';
import { defineRecord } from '../platform/record.ts';

export interface StoredNotification extends Notification {
  /** The digest in which it still goes. */
  readonly digestOn?: LocalDate | undefined;
}

/** What people were told is theirs for two years; the things themselves tell their own history for longer. */
const daysKept = 731;

export const notificationRecord = defineRecord<StoredNotification>({
  kind: 'notification',
  schemaVersion: 1,
  schema: z.strictObject({ ...notification.shape, digestOn: localDate.optional() }),
  key: ({ organisation, person, id }) => inboxKey(organisation, person, id),
  index: ({ organisation, person, id, readAt, digestOn }) => ({
    ...(readAt === undefined && unreadIndex(organisation, person, id)),
    ...(digestOn !== undefined && digestIndex(digestOn, organisation, person, id)),
  }),
  expires: ({ at }) => expiresAt(at, daysKept),
  versioned: false,
});
