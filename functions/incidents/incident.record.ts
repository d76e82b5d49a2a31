import * as z from 'zod';
import { incident, incidentEvent, incidentSummary } from '../../shared/contract/incidents.schemas.ts';
import { instant, kbo } from '../../shared/contract/primitives.ts';
import type { Incident, IncidentEvent } from '../../shared/domain/incidents/incident.ts';
import type { IncidentSummary } from '../../shared/domain/incidents/summary.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import {
  escalationIndex,
  escalationKey,
  incidentEventKey,
  incidentIndex,
  incidentKey,
  orderIncidentKey,
} from '../platform/keys/incidents.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';

/** An incident with the fingerprint by which a repeated report is recognised. */
export interface StoredIncident {
  readonly incident: Incident;
  readonly request: string;
}

/** An item's `kind` says what the item is; that of an incident has a name of its own there. */
type IncidentItem = Omit<Incident, 'kind'> & { readonly incidentKind: Incident['kind']; readonly request: string };

const { kind: incidentKind, ...fields } = incident.shape;

const stored = defineRecord<IncidentItem>({
  kind: 'incident',
  schemaVersion: 1,
  schema: z.strictObject({ ...fields, incidentKind, request: z.string() }),
  key: ({ id }) => incidentKey(id),
  index: ({ id, buyer, supplier, createdAt }) => incidentIndex(buyer, supplier, createdAt, id),
  versioned: true,
});

export const incidentRecord = {
  is: stored.is,
  toItem: ({ incident: { kind, ...entity }, request }: StoredIncident) => stored.toItem({ ...entity, incidentKind: kind, request }),
  parse: (item: Item): StoredIncident => {
    const { incidentKind: kind, request, ...entity } = stored.parse(item);
    return { incident: { ...entity, kind }, request };
  },
};

export const incidentEventRecord = defineRecord<IncidentEvent>({
  kind: 'incident-event',
  schemaVersion: 1,
  schema: incidentEvent,
  key: ({ incident: id, version }) => incidentEventKey(id, version),
  versioned: true,
});

type Row = Omit<IncidentSummary, 'kind'> & { readonly incidentKind: Incident['kind'] };

const { kind: rowKind, ...rowFields } = incidentSummary.shape;
const rowSchema = { ...rowFields, incidentKind: rowKind };

const rowOf = ({ kind, ...summary }: IncidentSummary): Row => ({ ...summary, incidentKind: kind });
const summaryIn = ({ incidentKind: kind, ...row }: Row): IncidentSummary => ({ ...row, kind });

const orderIncident = defineRecord<Row>({
  kind: 'order-incident',
  schemaVersion: 1,
  schema: z.strictObject(rowSchema),
  key: ({ order, id }) => orderIncidentKey(order, id),
  versioned: true,
});

/** The row that lies with the order, and so is read with it. */
export const orderIncidentRecord = {
  is: orderIncident.is,
  toItem: (summary: IncidentSummary) => orderIncident.toItem(rowOf(summary)),
  parse: (item: Item): IncidentSummary => summaryIn(orderIncident.parse(item)),
};

const escalation = defineRecord<Row & { readonly authority: Kbo; readonly since: Instant }>({
  kind: 'incident-escalation',
  schemaVersion: 1,
  schema: z.strictObject({ ...rowSchema, authority: kbo, since: instant }),
  key: ({ id }) => escalationKey(id),
  index: ({ id, authority, since }) => escalationIndex(authority, since, id),
  versioned: true,
});

/** The row in the list of the manager who was called in. */
export const escalationRecord = {
  is: escalation.is,
  toItem: (summary: IncidentSummary, authority: Kbo, since: Instant) => escalation.toItem({ ...rowOf(summary), authority, since }),
  parse: (item: Item): IncidentSummary => {
    const { authority: _, since: __, ...row } = escalation.parse(item);
    return summaryIn(row);
  },
};
