import type { MailEntry } from './mail.ts';
import { type Notification, pathOf } from './notification.ts';
import { wordingOf } from './wording.nl.ts';

/** A notification as it stands in a mail. */
export const entryOf = ({ topic, about }: Pick<Notification, 'topic' | 'about'>): MailEntry => ({
  ...wordingOf({ topic, about }),
  ...(about.note !== undefined && { note: about.note }),
  path: pathOf(about),
});
