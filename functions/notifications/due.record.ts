import * as z from 'zod';
import { localDate } from '../../shared/contract/primitives.ts';
import type { Due } from '../../shared/domain/notifications/due.ts';
import { type SubjectKind, subjectKinds } from '../../shared/domain/notifications/subject.ts';
import { dueKey } from '../platform/keys/notifications.keys.ts';
import { defineRecord } from '../platform/record.ts';

interface DueItem extends Omit<Due, 'kind'> {
  readonly subjectKind: SubjectKind;
}

const stored = defineRecord<DueItem>({
  kind: 'due',
  schemaVersion: 1,
  schema: z.strictObject({ day: localDate, subjectKind: z.enum(subjectKinds), subject: z.string() }),
  key: ({ day, subjectKind, subject }) => dueKey(day, subjectKind, subject),
  versioned: false,
});

/** `kind` of an item says what the item is; what kind of subject falls due has a name of its own there. */
export const dueRecord = {
  is: stored.is,
  toItem: ({ day, kind, subject }: Due) => stored.toItem({ day, subjectKind: kind, subject }),
  parse: (item: Parameters<typeof stored.parse>[0]): Due => {
    const { day, subjectKind, subject } = stored.parse(item);
    return { day, kind: subjectKind, subject };
  },
};
