import type { Incident, Side } from '../../shared/domain/incidents/incident.ts';
import { planIncidentStep } from '../../shared/domain/incidents/plan.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { findOwnAttachments } from '../attachments/share.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { IncidentRepository } from './incident.repository.ts';
import { type IncidentView, incidentViewOf } from './incident-view.ts';
import { findOwnIncident, type IncidentAim } from './own-incident.ts';
import { passOnWrites, shareWrites } from './step-writes.ts';

interface Deps {
  readonly incidents: IncidentRepository;
  readonly database: Database;
  readonly now: Clock;
}

/** What is said with a step. */
export interface SaidOfIncident {
  readonly note?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
  /** A new one, for the steps that set it. */
  readonly deadline?: LocalDate | undefined;
}

/** What a step asks beyond the table: judged on the day, before anything is written. */
export type Judge<Code extends string> = (incident: Incident, side: Side, today: LocalDate) => Result<undefined, Code>;

type StepRefusal = 'not-found' | 'wrong-state' | 'stale-version' | 'incident-full' | 'attachment-unknown';

/**
 * One step of an incident: who may, in which state and at which version follow from the transition table. What is sent
 * along is shared, in the same transaction, with everybody who sees the incident after it.
 */
export const makeChangeIncident =
  ({ incidents, database, now }: Deps) =>
  async <Code extends string = never>(
    caller: Principal,
    aim: IncidentAim,
    { note, attachments: ids = [], deadline }: SaidOfIncident,
    judge: Judge<Code>,
  ): Promise<Result<IncidentView, Code | StepRefusal>> => {
    const at = now();
    const today = brusselsDate(at);
    const own = await findOwnIncident(incidents, caller, aim);
    if (!own.ok) return own;
    const { found, side } = own.value;
    const { incident, events, request } = found;
    const judged = judge(incident, side, today);
    if (!judged.ok) return judged;
    const files = await findOwnAttachments(database, caller, ids);
    if (!files.ok) return files;
    const plan = planIncidentStep(incident, aim.action, { actor: actorOf(caller), side, at, note, attachments: files.value, deadline });
    if (!plan.ok) return plan;
    const { after, event } = plan.value;
    const written = await incidents.commit<'attachment-unknown'>(plan.value, request, [
      ...shareWrites(database.table, caller, after, files.value),
      ...passOnWrites(database.table, plan.value, events, files.value),
    ]);
    return written.ok ? ok(incidentViewOf(written.value, [...events, event], caller, today)) : written;
  };
