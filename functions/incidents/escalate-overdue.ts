import { isOverdue } from '../../shared/domain/incidents/deadline.ts';
import type { Incident } from '../../shared/domain/incidents/incident.ts';
import { planIncidentStep } from '../../shared/domain/incidents/plan.ts';
import type { Actor } from '../../shared/domain/ordering/order.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { IncidentRepository } from './incident.repository.ts';
import { passOnWrites } from './step-writes.ts';

interface Deps {
  readonly incidents: IncidentRepository;
  readonly database: Database;
  readonly now: Clock;
}

/** Nobody did it: the day did, on behalf of the manager whom it concerns from now on. */
const theCalendar = ({ authority }: Incident): Actor => ({ person: 'raamwerk', name: 'Raamwerk', organisation: authority });

const attempts = 3;

/**
 * Calls in the manager of an incident whose deadline passed without the parties settling it. For the daily look at what fell due: doing it twice does it once, and an incident that is settled, handed
 * back with a later deadline or already with the manager is left alone.
 * @returns whether the manager was called in now
 */
export const makeEscalateOverdue =
  ({ incidents, database, now }: Deps) =>
  async (incidentId: string): Promise<boolean> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const at = now();
      const found = await incidents.find(incidentId);
      if (!found || !isOverdue(found.incident, brusselsDate(at))) return false;
      const { incident, events, request } = found;
      const plan = planIncidentStep(incident, 'escalate', { actor: theCalendar(incident), at, attachments: [] }, { automatic: true });
      if (!plan.ok) return false;
      const written = await incidents.commit(plan.value, request, passOnWrites(database.table, plan.value, events, []));
      if (written.ok) return true;
    }
    throw new Error(`incident ${incidentId} was changed by others ${attempts} times in a row`);
  };
