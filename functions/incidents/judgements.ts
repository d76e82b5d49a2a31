import { deadlinesFrom } from '../../shared/domain/incidents/deadline.ts';
import { mayEscalate } from '../../shared/domain/incidents/ownership.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { holdsOn, type LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Judge } from './change-incident.ts';

/** What each step asks beyond the table. */

export const freely: Judge<never> = () => ok(undefined);

export const inTime =
  (deadline: LocalDate): Judge<'invalid-date'> =>
  (_incident, _side, today) => {
    const possible = deadlinesFrom(today);
    return holdsOn(possible, deadline) ? ok(undefined) : refuse('invalid-date', { ...possible });
  };

export const whenDue: Judge<'deadline-not-passed'> = (incident, side, today) =>
  mayEscalate(side, incident, today) ? ok(undefined) : refuse('deadline-not-passed', { deadline: incident.deadline });
