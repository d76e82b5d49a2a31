import * as routes from '../../shared/contract/incidents.routes.ts';
import type { IncidentAction } from '../../shared/domain/incidents/incident-transitions.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { makeOrderReading } from '../ordering/order-reading.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler, type RequestOf } from '../platform/http.ts';
import { makeChangeIncident } from './change-incident.ts';
import { makeGetIncident } from './get-incident.ts';
import { makeIncidentRepository } from './incident.repository.ts';
import { freely, inTime, whenDue } from './judgements.ts';
import { makeListIncidents, makeListOrderIncidents } from './list-incidents.ts';
import { makeOpenIncident } from './open-incident.ts';

/** Every route of incidents tied to its use case. */
export const incidentsEndpoints = (database: Database, now: Clock) => {
  const deps = { incidents: makeIncidentRepository(database), orders: makeOrderReading(database), database, now };
  const [open, change, get] = [makeOpenIncident(deps), makeChangeIncident(deps), makeGetIncident(deps)];
  const [list, ofOrder] = [makeListIncidents(deps), makeListOrderIncidents(deps)];

  const saying =
    (action: IncidentAction) =>
    ({ params, body: { version, ...said } }: Pick<RequestOf<typeof routes.closeIncidentRoute>, 'params' | 'body'>, caller: Principal) =>
      change(caller, { ...params, version, action }, said, freely);

  return [
    implement(routes.openIncidentRoute, ({ params, body, idempotencyKey }, caller) => open(caller, params.orderId, body, idempotencyKey)),
    implement(routes.listOrderIncidentsRoute, ({ params }, caller) => ofOrder(caller, params.orderId)),
    implement(routes.listIncidentsRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getIncidentRoute, ({ params }, caller) => get(caller, params.incidentId)),
    implement(routes.messageIncidentRoute, saying('message')),
    implement(routes.answerIncidentRoute, saying('answer')),
    implement(routes.resolveIncidentRoute, saying('resolve')),
    implement(routes.closeIncidentRoute, saying('close')),
    implement(routes.reopenIncidentRoute, ({ params, body: { version, ...said } }, caller) =>
      change(caller, { ...params, version, action: 'reopen' }, said, inTime(said.deadline)),
    ),
    implement(routes.escalateIncidentRoute, ({ params, body: { version, ...said } }, caller) =>
      change(caller, { ...params, version, action: 'escalate' }, said, whenDue),
    ),
    implement(routes.decideIncidentRoute, ({ params, body: { version, handBackUntil, ...said } }, caller) =>
      handBackUntil === undefined
        ? change(caller, { ...params, version, action: 'decide' }, said, freely)
        : change(caller, { ...params, version, action: 'hand-back' }, { ...said, deadline: handBackUntil }, inTime(handBackUntil)),
    ),
  ];
};

export const handler = makeHandler(incidentsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
