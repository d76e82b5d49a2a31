import type * as z from 'zod';
import type { incidentRow, incidentView } from '../../shared/contract/incidents.schemas.ts';
import { isOverdue } from '../../shared/domain/incidents/deadline.ts';
import type { Incident, IncidentEvent } from '../../shared/domain/incidents/incident.ts';
import { turnOf } from '../../shared/domain/incidents/incident-transitions.ts';
import { incidentActionsFor, sidesHeld, sidesRead } from '../../shared/domain/incidents/ownership.ts';
import type { IncidentSummary } from '../../shared/domain/incidents/summary.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Answer } from '../platform/http.ts';

export type IncidentView = Answer<z.output<typeof incidentView>>;
type IncidentRow = Answer<z.output<typeof incidentRow>>;

const judged = (incident: Pick<Incident, 'state' | 'deadline' | 'openedBy' | 'resolvedBy'>, today: LocalDate) => {
  const turn = turnOf(incident);
  return { late: isOverdue(incident, today), ...(turn !== undefined && { turn }) };
};

export const incidentRowOf = (summary: IncidentSummary, today: LocalDate): IncidentRow => ({ ...summary, ...judged(summary, today) });

/** The incident as this person may see it; who prepared the order is the buyer's own affair. */
export const incidentViewOf = (found: Incident, events: readonly IncidentEvent[], caller: Principal, today: LocalDate): IncidentView => {
  const { preparers: _, files: __, ...incident } = found;
  const [side = 'buyer'] = [...sidesHeld(found, caller), ...sidesRead(found, caller)];
  return { incident, events, side, ...judged(found, today), actions: incidentActionsFor(found, caller, today) };
};
