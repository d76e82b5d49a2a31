import { addDays, type LocalDate, type Period } from '../time/local-date.ts';
import { type Incident, mostDays, type Party } from './incident.ts';
import { isUnderway, turnOf } from './incident-transitions.ts';

type Timed = Pick<Incident, 'state' | 'deadline'>;

/** From the day after its deadline, as long as it is not settled and nobody called in the manager. */
export const isOverdue = ({ state, deadline }: Timed, today: LocalDate): boolean => isUnderway(state) && today > deadline;

/** The days that a deadline may be set on: from today on, at most a year away. */
export const deadlinesFrom = (today: LocalDate): Required<Period> => ({ from: today, until: addDays(today, mostDays) });

/** Whose move it is and by when; undefined when it waits for no party. */
export const incidentMoveOf = (
  incident: Timed & Pick<Incident, 'openedBy' | 'resolvedBy'>,
): { readonly by: Party; readonly before: LocalDate } | undefined => {
  const by = turnOf(incident);
  return by && { by, before: incident.deadline };
};
