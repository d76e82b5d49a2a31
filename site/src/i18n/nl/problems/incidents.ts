import type { Problems } from '../../problem.ts';
import { dayOf } from '../../problem-detail.ts';

export const incidentsProblems = {
  'incident-full': () => ({
    what: 'Er kan niets meer bij',
    meaning: 'Het aantal incidenten, berichten of bijlagen is bereikt dat hier bewaard kan worden.',
    remedy: 'Overleg rechtstreeks met de andere partij, of schakel de beheerder van het raamcontract in.',
  }),
  'deadline-not-passed': (detail) => ({
    what: 'De beheerder inschakelen kan nog niet',
    meaning: `De afgesproken termijn loopt nog${dayOf(detail.deadline) ? ` tot en met ${dayOf(detail.deadline)}` : ''}.`,
    remedy: 'Overleg intussen met de andere partij in dit gesprek.',
  }),
} as const satisfies Problems;
