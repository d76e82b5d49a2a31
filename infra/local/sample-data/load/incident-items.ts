import {
  escalationRecord,
  incidentEventRecord,
  incidentRecord,
  orderIncidentRecord,
} from '../../../../functions/incidents/incident.record.ts';
import { fingerprint, orderIdFor } from '../../../../functions/platform/ids.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import { incidentSummaryOf } from '../../../../shared/domain/incidents/summary.ts';
import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import { actorFor } from '../history/actors.ts';
import { type IncidentStory, incidentStories } from '../incidents/stories.ts';
import { tellIncident } from '../incidents/tell-incident.ts';
import { organisationBy } from '../organisations/organisations.ts';

type Lives = readonly (readonly OrderPlan[])[];

const orderOf = ({ key, order, buyer }: IncidentStory, lives: Lives) => {
  const id = orderIdFor({ ...actorFor(organisationBy(buyer), 'buyer'), roles: ['buyer'] }, order, 0);
  const found = lives.map((life) => life.at(-1)?.after).find((after) => after?.id === id);
  if (!found) throw new Error(`story ${key} is about an order that does not exist`);
  return found;
};

/** What the writes of each incident's life leave in the table, made by the record builders of live incidents. */
export const incidentItems = (lives: Lives): readonly Item[] =>
  incidentStories.flatMap((story) => {
    const plans = tellIncident(story, orderOf(story, lives));
    const incident = plans.at(-1)?.after;
    if (!incident) return [];
    const summary = incidentSummaryOf(incident);
    return [
      incidentRecord.toItem({ incident, request: fingerprint(story.key) }),
      ...plans.map(({ event }) => incidentEventRecord.toItem(event)),
      orderIncidentRecord.toItem(summary),
      ...(incident.escalatedAt === undefined ? [] : [escalationRecord.toItem(summary, incident.authority, incident.escalatedAt)]),
    ];
  });
