import { derivedId } from '../../../../functions/platform/ids.ts';
import type { Incident } from '../../../../shared/domain/incidents/incident.ts';
import { mayTake } from '../../../../shared/domain/incidents/incident-transitions.ts';
import { type IncidentPlan, planIncidentStep, planOpening } from '../../../../shared/domain/incidents/plan.ts';
import type { Actor, Order } from '../../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../../shared/domain/organisations/kbo.ts';
import { localDate } from '../../../../shared/domain/time/local-date.ts';
import { actorFor, supplierActor } from '../history/actors.ts';
import { momentOn } from '../history/moments.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { samplePeople } from '../people.ts';
import type { IncidentStory } from './stories.ts';

const managerOf = (authority: Kbo): Actor => {
  const person = samplePeople.find(({ organisation, roles }) => organisation === authority && roles.includes('manager'));
  if (!person) throw new Error(`nobody manages the agreements of ${authority}`);
  return { person: person.id, name: person.name, organisation: authority };
};

/** As the calendar signs when it calls in the manager. */
const theCalendar = (organisation: Kbo): Actor => ({ person: 'raamwerk', name: 'Raamwerk', organisation });

/** The plans that an incident's life consists of, by the very rules of live incidents; a story that they refuse is corrected, not loaded. */
export const tellIncident = ({ key, buyer, openedBy, openedOn, report, steps }: IncidentStory, order: Order): readonly IncidentPlan[] => {
  const actors = {
    buyer: actorFor(organisationBy(buyer), 'buyer'),
    supplier: supplierActor(order.supplier),
    manager: managerOf(order.authority),
  };
  const at = momentOn(localDate(openedOn), 0);
  if (order.placedAt === undefined || order.placedAt > at) throw new Error(`story ${key} is about an order that was not placed by then`);
  const id = derivedId('incident', key);
  const incident: Incident = {
    ...report,
    deadline: localDate(report.deadline),
    id,
    number: `I-${openedOn.slice(0, 4)}-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase(),
    state: 'open',
    version: 1,
    order: order.id,
    orderNumber: order.number,
    buyer: order.buyer,
    buyerName: order.buyerName,
    supplier: order.supplier,
    supplierName: order.supplierName,
    authority: order.authority,
    frameworkTitle: order.frameworkTitle,
    openedBy,
    preparers: order.preparers,
    files: 0,
    createdAt: at,
    updatedAt: at,
    sample: true,
  };
  const opening = { actor: actors[openedBy], side: openedBy, at, note: report.description, attachments: [], deadline: incident.deadline };
  const plans: IncidentPlan[] = [planOpening(incident, opening)];
  let now = incident;
  for (const { side, action, on, note } of steps) {
    if (side !== undefined && !mayTake(action, side, now))
      throw new Error(`story ${key}: a ${side} may not ${action} what is ${now.state}`);
    const planned = planIncidentStep(
      now,
      action,
      {
        actor: side === undefined ? theCalendar(order.authority) : actors[side],
        side,
        at: momentOn(localDate(on), 30 + plans.length),
        note,
        attachments: [],
      },
      { automatic: side === undefined },
    );
    if (!planned.ok) throw new Error(`story ${key}: ${planned.code}`);
    plans.push(planned.value);
    now = planned.value.after;
  }
  return plans;
};
