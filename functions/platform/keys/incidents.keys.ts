import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';
import { orderPartition } from './ordering.keys.ts';

/** An incident with its events; in the lists of its buyer and of its supplier. Once escalated, also in that of the authority. */
export const incidentPartition = (id: string): PartitionKey => partition('INCIDENT', id);
export const incidentKey = (id: string): ItemKey => ({ pk: incidentPartition(id), sk: sort('INCIDENT') });
export const incidentEventKey = (id: string, version: number): ItemKey => ({
  pk: incidentPartition(id),
  sk: sort('EVENT', ordinal(version)),
});
export const incidentsOf = (viewer: 'buyer' | 'supplier' | 'authority', kbo: Kbo): PartitionKey => partition('INCIDENTS', viewer, kbo);
export const incidentIndex = (buyer: Kbo, supplier: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: incidentsOf('buyer', buyer),
  gsi1sk: sort(since, id),
  gsi2pk: incidentsOf('supplier', supplier),
  gsi2sk: sort(since, id),
});
export const escalationKey = (id: string): ItemKey => ({ pk: incidentPartition(id), sk: sort('ESCALATION') });
export const escalationIndex = (authority: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: incidentsOf('authority', authority),
  gsi1sk: sort(since, id),
});
/** Incidents of one order, read with the order. */
export const orderIncidentKey = (order: OrderId, id: string): ItemKey => ({ pk: orderPartition(order), sk: sort('INCIDENT', id) });
