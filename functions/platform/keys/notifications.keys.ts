import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { partition, sort } from './key-parts.ts';

/** What a person was told for an organisation, newest last; what of it is unread, and what goes in the digest of a day. */
export const inboxPartition = (kbo: Kbo, person: string): PartitionKey => partition('INBOX', kbo, person);
export const inboxKey = (kbo: Kbo, person: string, id: string): ItemKey => ({ pk: inboxPartition(kbo, person), sk: sort(id) });
export const unreadOf = (kbo: Kbo, person: string): PartitionKey => partition('UNREAD', kbo, person);
export const unreadIndex = (kbo: Kbo, person: string, id: string): IndexKeys => ({ gsi2pk: unreadOf(kbo, person), gsi2sk: sort(id) });
export const digestOf = (day: string): PartitionKey => partition('DIGEST', day);
export const digestIndex = (day: string, kbo: Kbo, person: string, id: string): IndexKeys => ({
  gsi1pk: digestOf(day),
  gsi1sk: sort(kbo, person, id),
});
export const notificationSettingsKey = (kbo: Kbo, person: string): ItemKey => ({
  pk: partition('SETTINGS', kbo, person),
  sk: sort('SETTINGS'),
});

/** A mail, in the index for as long as it waits, by when it may be tried. */
export const mailKey = (id: string): ItemKey => ({ pk: partition('MAIL', id), sk: sort('MAIL') });
export const waitingMails = partition('MAILS', 'waiting');
export const waitingMailIndex = (tryAt: string, id: string): IndexKeys => ({ gsi1pk: waitingMails, gsi1sk: sort(tryAt, id) });

/** What must have happened by a day: looked at on that day, and told to whom it concerns when it did not. */
export const duePartition = (day: string): PartitionKey => partition('DUE', day);
export const dueKey = (day: string, kind: string, subject: string): ItemKey => ({ pk: duePartition(day), sk: sort(kind, subject) });
/** How far the daily rounds have come. */
export const roundsKey: ItemKey = { pk: partition('ROUNDS'), sk: sort('ROUNDS') };
