import type { Incident, IncidentEvent } from '../../shared/domain/incidents/incident.ts';
import type { IncidentPlan } from '../../shared/domain/incidents/plan.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { incidentPartition } from '../platform/keys/incidents.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { type GuardedWrite, transact } from '../platform/transact.ts';
import { incidentEventRecord, incidentRecord, type StoredIncident } from './incident.record.ts';
import { makeIncidentLists } from './incident-lists.repository.ts';
import { incidentStepWrites, openingWrites } from './incident-writes.ts';

/** An incident with everything that was said and done about it, oldest first. */
export interface IncidentHistory extends StoredIncident {
  readonly events: readonly IncidentEvent[];
}

export const makeIncidentRepository = (database: Database) => ({
  ...makeIncidentLists(database),

  /** The incident and its events by one consistent query, or several past a megabyte; undefined when there is no such incident. */
  async find(id: string): Promise<IncidentHistory | undefined> {
    const items = await queryAll(database, { partition: incidentPartition(id), consistent: true });
    const item = items.find(incidentRecord.is);
    return item && { ...incidentRecord.parse(item), events: items.filter(incidentEventRecord.is).map(incidentEventRecord.parse) };
  },

  /** `exists` when there is one of this id already. */
  open: <Code extends string = never>(
    plan: IncidentPlan,
    request: string,
    also: readonly GuardedWrite<Code>[],
  ): Promise<Result<undefined, 'exists' | Code>> =>
    transact<'exists' | Code>(database, [...openingWrites(database.table, plan, request), ...also]),

  /** Writes one step with what goes along, or refuses and writes nothing. */
  async commit<Code extends string = never>(
    plan: IncidentPlan,
    request: string,
    also: readonly GuardedWrite<Code>[],
  ): Promise<Result<Incident, 'stale-version' | Code>> {
    const { before } = plan;
    if (!before) return refuse('stale-version');
    const written = await transact<'stale-version' | Code>(database, [
      ...incidentStepWrites(database.table, { ...plan, before }, request),
      ...also,
    ]);
    return written.ok ? ok(plan.after) : written;
  },
});

export type IncidentRepository = ReturnType<typeof makeIncidentRepository>;
