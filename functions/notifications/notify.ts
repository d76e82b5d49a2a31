import { duesOf } from '../../shared/domain/notifications/due.ts';
import type { Happening } from '../../shared/domain/notifications/subject.ts';
import { isByCalendar, isConfirmed, tellings } from '../../shared/domain/notifications/telling.ts';
import type { Outbox } from './outbox.repository.ts';
import type { SubjectReader } from './subject.repository.ts';
import type { Tell } from './tell.ts';

interface Deps {
  readonly subjects: SubjectReader;
  readonly outbox: Pick<Outbox, 'lookAgain'>;
  readonly tell: Tell;
}

/**
 * Tells of something that happened, and notes on which days its subject must be looked at again. Doing so twice is doing
 * it once. The subject is read as it stands now, so a step that was overtaken names the terms of the latest.
 */
export const makeNotify =
  ({ subjects, outbox, tell }: Deps) =>
  async ({ kind, subject: id, version, action, by, at, note, together }: Happening): Promise<void> => {
    const subject = await subjects.find(kind, id);
    if (!subject) return;
    for (const due of duesOf(subject)) await outbox.lookAgain(due);
    const doer = isByCalendar(action) || isConfirmed(action) ? undefined : by;
    const key = together === undefined ? [kind, id, version] : [kind, action, by.person, at];
    for (const telling of tellings[kind][action] ?? []) await tell({ subject, key, at, doer, note, together }, telling);
  };
export type Notify = ReturnType<typeof makeNotify>;
