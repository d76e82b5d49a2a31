import { type Due, dueTold, isEveOfAppointment, movesIn } from '../../shared/domain/notifications/due.ts';
import { audienceOfMove, audienceWaiting } from '../../shared/domain/notifications/recipients.ts';
import type { Subject, SubjectKind } from '../../shared/domain/notifications/subject.ts';
import type { Topic } from '../../shared/domain/notifications/topic.ts';
import { brusselsDate, type Instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { SubjectReader } from './subject.repository.ts';
import type { Tell } from './tell.ts';

interface Deps {
  readonly subjects: SubjectReader;
  readonly tell: Tell;
  /** Writes down that an offer lies past its validity, which tells both parties by itself. */
  readonly expireQuote: (id: string) => Promise<void>;
  /** Calls in the manager, which tells everybody by itself. */
  readonly escalateIncident: (id: string) => Promise<void>;
  readonly now: Clock;
}

/** What is told on the last day of a term. */
const remindersOf: Partial<Record<SubjectKind, Topic>> = {
  order: 'order-due',
  quote: 'quote-due',
  incident: 'incident-due',
  statement: 'statement-due',
  'sales-month': 'declaration-due',
};

/** What is told on the day after; an offer then lapses and an incident goes to the manager, which tell by themselves. */
const latenessOf: Partial<Record<SubjectKind, Topic>> = {
  order: 'order-late',
  statement: 'statement-late',
  'sales-month': 'declaration-late',
};

/** The same for every look at the same day, however late it is taken. */
export const morningOf = (day: string) => `${day}T05:00:00.000Z` as Instant;

/**
 * Looks again at something whose terms end: reminds who must act on the last day, tells them and who waits on the day
 * after, and both parties on the day before a delivery that they agreed on; tells nothing when the term was met or moved.
 */
export const makeLookAtDue = ({ subjects, tell, expireQuote, escalateIncident, now }: Deps) => {
  const lookAt = async (subject: Subject, day: LocalDate, today: LocalDate): Promise<void> => {
    const { kind, id } = subject;
    const told = dueTold(subject, day, today);
    if (!told) return;
    if (kind === 'quote' && told === 'late') return await expireQuote(id);
    if (kind === 'incident' && told === 'late') return await escalateIncident(id);
    const topic = (told === 'late' ? latenessOf : remindersOf)[kind];
    if (topic === undefined) return;
    const to = told === 'due' ? audienceOfMove(subject) : [...audienceOfMove(subject), ...audienceWaiting(subject)];
    await tell({ subject, key: [kind, id, told, day], at: morningOf(day) }, { topic, to });
  };

  return async ({ day, kind, subject: id }: Due): Promise<void> => {
    const subject = await subjects.find(kind, id);
    if (!subject) return;
    const today = brusselsDate(now());
    if (isEveOfAppointment(subject, day, today))
      await tell(
        { subject, key: [kind, id, 'appointment', day], at: morningOf(day) },
        { topic: 'delivery-due', to: ['preparers', 'supplier'] },
      );
    for (const move of movesIn(subject)) await lookAt({ ...subject, move }, day, today);
  };
};
export type LookAtDue = ReturnType<typeof makeLookAtDue>;
