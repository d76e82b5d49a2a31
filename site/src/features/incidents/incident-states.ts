import type { IncidentState } from '../../../../shared/domain/incidents/incident-transitions.ts';
import type { StatusTone } from '../../components/status.tsx';

/** Each state has a word, a colour, and the shape that goes with it. */
export const incidentTones = {
  open: 'attention',
  answered: 'active',
  resolved: 'active',
  escalated: 'critical',
  closed: 'good',
  decided: 'good',
} as const satisfies Record<IncidentState, StatusTone>;
