import type { Incident, IncidentEvent } from '../../shared/domain/incidents/incident.ts';
import type { IncidentPlan } from '../../shared/domain/incidents/plan.ts';
import { incidentSummaryOf } from '../../shared/domain/incidents/summary.ts';
import { type Refusal, refuse } from '../../shared/domain/result.ts';
import type { GuardedWrite } from '../platform/transact.ts';
import { escalationRecord, incidentEventRecord, incidentRecord, orderIncidentRecord } from './incident.record.ts';

/** A second writer of the same incident version lost against the condition on the incident itself; only a bug gets here. */
const recordedTwice = (): Refusal<never> => {
  throw new Error('an event of this incident version exists already');
};

const eventWrite = (TableName: string, event: IncidentEvent): GuardedWrite<never> => ({
  write: { Put: { TableName, Item: incidentEventRecord.toItem(event), ConditionExpression: 'attribute_not_exists(pk)' } },
  refusal: recordedTwice,
});

/** The rows of the lists, always as the incident now is. */
const rowWrites = (TableName: string, incident: Incident): readonly GuardedWrite<never>[] => {
  const summary = incidentSummaryOf(incident);
  const { authority, escalatedAt } = incident;
  return [
    orderIncidentRecord.toItem(summary),
    ...(escalatedAt === undefined ? [] : [escalationRecord.toItem(summary, authority, escalatedAt)]),
  ].map((Item) => ({ write: { Put: { TableName, Item } }, refusal: recordedTwice }));
};

export const openingWrites = (TableName: string, { after, event }: IncidentPlan, request: string): readonly GuardedWrite<'exists'>[] => [
  {
    write: {
      Put: {
        TableName,
        Item: incidentRecord.toItem({ incident: after, request }),
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    refusal: () => refuse('exists'),
  },
  eventWrite(TableName, event),
  ...rowWrites(TableName, after),
];

/** One step: written only on the version that it was decided on, which every step raises. */
export const incidentStepWrites = (
  TableName: string,
  { before, after, event }: IncidentPlan & { readonly before: Incident },
  request: string,
): readonly GuardedWrite<'stale-version'>[] => [
  {
    write: {
      Put: {
        TableName,
        Item: incidentRecord.toItem({ incident: after, request }),
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': before.version },
      },
    },
    refusal: (found) => refuse('stale-version', { seen: before.version, now: found?.version }),
  },
  eventWrite(TableName, event),
  ...rowWrites(TableName, after),
];
