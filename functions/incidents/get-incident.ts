import { sidesRead } from '../../shared/domain/incidents/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { IncidentRepository } from './incident.repository.ts';
import { incidentViewOf } from './incident-view.ts';

/** One incident with its conversation; whoever has nothing to do with it is told that it does not exist. One query. */
export const makeGetIncident =
  ({ incidents, now }: { readonly incidents: Pick<IncidentRepository, 'find'>; readonly now: Clock }) =>
  async (caller: Principal, incidentId: string) => {
    const found = await incidents.find(incidentId);
    if (!found || sidesRead(found.incident, caller).length === 0) return refuse('not-found');
    return ok(incidentViewOf(found.incident, found.events, caller, brusselsDate(now())));
  };
