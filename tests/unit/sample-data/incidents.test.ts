import { expect, test } from 'vitest';
import { incidentRecord } from '../../../functions/incidents/incident.record.ts';
import { historyFor } from '../../../infra/local/sample-data/history/history.ts';
import { catalogueOf } from '../../../infra/local/sample-data/history/inputs.ts';
import { incidentItems } from '../../../infra/local/sample-data/load/incident-items.ts';
import { schemes } from '../../../infra/local/sample-data/schemes/schemes.ts';
import { sampleToday } from '../../../infra/local/sample-data/today.ts';
import { isOverdue } from '../../../shared/domain/incidents/deadline.ts';
import { incidentStates } from '../../../shared/domain/incidents/incident-transitions.ts';

test('the sample shows an incident in every state, told by the rules, and none that the calendar forgot', () => {
  const items = incidentItems(historyFor(catalogueOf(schemes)));
  const incidents = items.filter(incidentRecord.is).map((item) => incidentRecord.parse(item).incident);
  expect(incidents.map(({ state }) => state).toSorted()).toEqual(incidentStates.toSorted());
  expect(incidents.filter((incident) => isOverdue(incident, sampleToday))).toEqual([]);
  expect(incidents.every(({ sample, updatedAt }) => sample && updatedAt.slice(0, 10) <= sampleToday)).toBe(true);
});
