import { addDays, type LocalDate } from '../time/local-date.ts';
import type { Subject, SubjectKind } from './subject.ts';

/** A day on which a subject must be looked at again. */
export interface Due {
  readonly day: LocalDate;
  readonly kind: SubjectKind;
  readonly subject: string;
}

/** On the last day of its term somebody is reminded, on the day after somebody is told that it is late. */
export const duesOf = ({ kind, id, move }: Pick<Subject, 'kind' | 'id' | 'move'>): readonly Due[] =>
  move?.before === undefined ? [] : [move.before, addDays(move.before, 1)].map((day) => ({ day, kind, subject: id }));

/**
 * What a look at a subject on a due day tells: a term that was moved, or met, tells nothing. A look that comes days too
 * late no longer reminds, for the day after it tells that it is late.
 */
export const dueTold = ({ move }: Pick<Subject, 'move'>, day: LocalDate, today: LocalDate): 'due' | 'late' | undefined => {
  if (move?.before === undefined) return undefined;
  if (move.before === day) return today > day ? undefined : 'due';
  return addDays(move.before, 1) === day ? 'late' : undefined;
};
