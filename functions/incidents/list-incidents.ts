import type { Side } from '../../shared/domain/incidents/incident.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { rolesOn } from '../../shared/domain/ordering/ownership.ts';
import type { Principal, Role } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { OrderReading } from '../ordering/order-reading.repository.ts';
import type { Clock } from '../platform/clock.ts';
import { orderIncidentRecord } from './incident.record.ts';
import type { IncidentLists } from './incident-lists.repository.ts';
import { incidentRowOf } from './incident-view.ts';

/** Through whose eyes each role looks at incidents; the first that a person has decides. */
const sideOf = [
  ['buyer', 'buyer'],
  ['approver', 'buyer'],
  ['supplier', 'supplier'],
  ['manager', 'manager'],
  ['auditor', 'buyer'],
] as const satisfies readonly (readonly [Role, Side])[];

/** The caller's own organisation's incidents, newest first; the partition that is read is never named by the caller. */
export const makeListIncidents =
  ({ incidents, now }: { readonly incidents: IncidentLists; readonly now: Clock }) =>
  async ({ organisation, roles }: Principal, paging: { readonly limit: number; readonly cursor?: string | undefined }) => {
    const side = sideOf.find(([role]) => roles.includes(role))?.[1] ?? 'buyer';
    const { items, next } = await incidents.list(side, organisation, paging);
    const today = brusselsDate(now());
    return ok({ items: items.map((row) => incidentRowOf(row, today)), ...(next !== undefined && { next }) });
  };

/** The incidents that lie with an order, newest first; one query. Who watches over the order sees those in which it was called in. */
export const makeListOrderIncidents =
  ({ orders, now }: { readonly orders: OrderReading; readonly now: Clock }) =>
  async (caller: Principal, orderId: OrderId) => {
    const found = await orders.find(orderId);
    if (!found || rolesOn(found.order, caller).length === 0) return refuse('not-found');
    const { order, items } = found;
    const bound = caller.organisation === order.buyer || caller.organisation === order.supplier;
    const watches = caller.organisation === order.authority;
    const today = brusselsDate(now());
    const rows = items
      .filter(orderIncidentRecord.is)
      .map(orderIncidentRecord.parse)
      .filter(({ escalatedAt }) => bound || (watches && escalatedAt !== undefined))
      .toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return ok({ items: rows.map((row) => incidentRowOf(row, today)) });
  };
