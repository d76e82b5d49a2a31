import { makeChangeIncident } from '../../functions/incidents/change-incident.ts';
import { makeEscalateOverdue } from '../../functions/incidents/escalate-overdue.ts';
import { makeGetIncident } from '../../functions/incidents/get-incident.ts';
import { makeIncidentRepository } from '../../functions/incidents/incident.repository.ts';
import type { IncidentView } from '../../functions/incidents/incident-view.ts';
import { freely, inTime, whenDue } from '../../functions/incidents/judgements.ts';
import { makeListIncidents, makeListOrderIncidents } from '../../functions/incidents/list-incidents.ts';
import { makeOpenIncident, type OpeningReport } from '../../functions/incidents/open-incident.ts';
import { makeOrderReading } from '../../functions/ordering/order-reading.repository.ts';
import type { Clock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';
import type { IncidentAction } from '../../shared/domain/incidents/incident-transitions.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { addDays, brusselsDate, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { aPerson } from './builders.ts';
import { granted, nextKey } from './purchases.ts';

/** The people of the usual incident. */
export const cast = { buyer: aPerson('buyer'), supplier: aPerson('supplier'), manager: aPerson('manager') } as const;

export interface Saying {
  readonly note?: string;
  readonly attachments?: readonly string[];
  readonly deadline?: LocalDate;
}

/** The real use cases of incidents over one database. */
export const incidentsOn = (database: Database, now: Clock) => {
  const deps = { incidents: makeIncidentRepository(database), orders: makeOrderReading(database), database, now };
  const change = makeChangeIncident(deps);
  const today = () => brusselsDate(now());
  return {
    today,
    open: makeOpenIncident(deps),
    get: makeGetIncident(deps),
    list: makeListIncidents(deps),
    ofOrder: makeListOrderIncidents(deps),
    escalateOverdue: makeEscalateOverdue(deps),
    /** A step judged as its route judges it. */
    step(caller: Principal, incidentId: string, version: number, action: IncidentAction, said: Saying = { note: 'Zo gezegd.' }) {
      const aim = { incidentId, action, version };
      if (action === 'escalate') return change(caller, aim, said, whenDue);
      const { deadline } = said;
      return deadline === undefined ? change(caller, aim, said, freely) : change(caller, aim, said, inTime(deadline));
    },
  };
};

export type Incidents = ReturnType<typeof incidentsOn>;

export const aReport = (today: LocalDate, overrides: Partial<OpeningReport> = {}): OpeningReport => ({
  kind: 'defect',
  title: 'Schuifdeur sluit niet',
  description: 'De schuifdeur rechts blijft openstaan.\nDe garage vindt geen oorzaak.',
  wanted: 'Herstelling ter plaatse',
  deadline: addDays(today, 14),
  attachments: [],
  ...overrides,
});

/** An incident about this order, as it is just reported. */
export const reported = async (
  incidents: Incidents,
  order: OrderId,
  by: Principal = cast.buyer,
  overrides: Partial<OpeningReport> = {},
): Promise<IncidentView> => granted(await incidents.open(by, order, aReport(incidents.today(), overrides), nextKey()));

/** The next step of an incident as somebody has it on screen. */
export const taken = async (
  incidents: Incidents,
  { incident }: IncidentView,
  caller: Principal,
  action: IncidentAction,
  said?: Saying,
): Promise<IncidentView> => granted(await incidents.step(caller, incident.id, incident.version, action, said));
