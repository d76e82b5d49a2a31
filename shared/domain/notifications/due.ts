import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Move, Subject, SubjectKind } from './subject.ts';

/** A day on which a subject must be looked at again. */
export interface Due {
  readonly day: LocalDate;
  readonly kind: SubjectKind;
  readonly subject: string;
}

type Dated = Pick<Subject, 'kind' | 'id' | 'move' | 'also' | 'appointment'>;

/** Every move that there is. */
export const movesIn = ({ move, also = [] }: Pick<Subject, 'move' | 'also'>): readonly Move[] =>
  move === undefined ? [] : [move, ...also];

/**
 * On the last day of its term somebody is reminded, on the day after somebody is told that it is late; on the day
 * before an appointment both parties are reminded.
 */
export const duesOf = ({ kind, id, move, also, appointment }: Dated): readonly Due[] =>
  [
    ...movesIn({ move, also }).flatMap(({ before }) => (before === undefined ? [] : [before, addDays(before, 1)])),
    ...(appointment === undefined ? [] : [addDays(appointment, -1)]),
  ].map((day) => ({ day, kind, subject: id }));

/** An appointment that was moved reminds of nothing on its old day, and a look that comes too late reminds of nothing either. */
export const isEveOfAppointment = ({ appointment }: Pick<Subject, 'appointment'>, day: LocalDate, today: LocalDate): boolean =>
  appointment !== undefined && today === day && addDays(appointment, -1) === day;

/**
 * What a look at a subject on a due day tells: a term that was moved, or met, tells nothing. A look that comes days too
 * late no longer reminds, for the day after it tells that it is late.
 */
export const dueTold = ({ move }: Pick<Subject, 'move'>, day: LocalDate, today: LocalDate): 'due' | 'late' | undefined => {
  if (move?.before === undefined) return undefined;
  if (move.before === day) return today > day ? undefined : 'due';
  return addDays(move.before, 1) === day ? 'late' : undefined;
};
