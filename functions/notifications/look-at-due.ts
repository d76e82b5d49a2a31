import { type Due, dueTold } from '../../shared/domain/notifications/due.ts';
import { audienceOfMove, audienceWaiting } from '../../shared/domain/notifications/recipients.ts';
import type { SubjectKind } from '../../shared/domain/notifications/subject.ts';
import type { Topic } from '../../shared/domain/notifications/topic.ts';
import { brusselsDate, type Instant } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { SubjectReader } from './subject.repository.ts';
import type { Tell } from './tell.ts';

interface Deps {
  readonly subjects: SubjectReader;
  readonly tell: Tell;
  /** Writes down that an offer lies past its validity, which tells both parties by itself. */
  readonly expireQuote: (id: string) => Promise<void>;
  readonly now: Clock;
}

/** What is told on the last day of a term; and on the day after, of what does not simply lapse. */
const topicsOf = {
  order: { due: 'order-due', late: 'order-late' },
  quote: { due: 'quote-due' },
  incident: {},
} as const satisfies Record<SubjectKind, { readonly due?: Topic; readonly late?: Topic }>;

/** The same for every look at the same day, however late it is taken. */
const morningOf = (day: string) => `${day}T05:00:00.000Z` as Instant;

/**
 * Looks again at something whose term ends: reminds who must act on the last day, tells them and who waits on the day
 * after, and tells nothing when the term was met or moved.
 */
export const makeLookAtDue =
  ({ subjects, tell, expireQuote, now }: Deps) =>
  async ({ day, kind, subject: id }: Due): Promise<void> => {
    const subject = await subjects.find(kind, id);
    const told = subject && dueTold(subject, day, brusselsDate(now()));
    if (!subject || !told) return;
    if (kind === 'quote' && told === 'late') return await expireQuote(id);
    const topics: { readonly due?: Topic; readonly late?: Topic } = topicsOf[kind];
    const topic = topics[told];
    if (!topic) return;
    const to = told === 'due' ? audienceOfMove(subject) : [...audienceOfMove(subject), ...audienceWaiting(subject)];
    await tell({ subject, key: [kind, id, told, day], at: morningOf(day) }, { topic, to });
  };
export type LookAtDue = ReturnType<typeof makeLookAtDue>;
