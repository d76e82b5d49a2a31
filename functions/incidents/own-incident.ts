import type { Side } from '../../shared/domain/incidents/incident.ts';
import { type IncidentAction, mayTake } from '../../shared/domain/incidents/incident-transitions.ts';
import { sidesHeld } from '../../shared/domain/incidents/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { IncidentHistory, IncidentRepository } from './incident.repository.ts';

export interface IncidentAim {
  readonly incidentId: string;
  readonly action: IncidentAction;
  readonly version: number;
}

/** The incident and the quality in which the caller takes this step; a stranger's incident is `not-found`. */
export const findOwnIncident = async (
  incidents: Pick<IncidentRepository, 'find'>,
  caller: Principal,
  { incidentId, action, version }: IncidentAim,
): Promise<Result<{ readonly found: IncidentHistory; readonly side: Side }, 'not-found' | 'wrong-state' | 'stale-version'>> => {
  const found = await incidents.find(incidentId);
  const held = found ? sidesHeld(found.incident, caller) : [];
  if (!found || held.length === 0) return refuse('not-found');
  const { incident } = found;
  const side = held.find((each) => mayTake(action, each, incident));
  if (side === undefined) return refuse('wrong-state', { of: 'incident', state: incident.state, version: incident.version });
  return incident.version === version ? ok({ found, side }) : refuse('stale-version', { seen: version, now: incident.version });
};
