import { deadlinesFrom } from '../../shared/domain/incidents/deadline.ts';
import { type Incident, type IncidentReport, mostPerOrder, type Party } from '../../shared/domain/incidents/incident.ts';
import { planOpening } from '../../shared/domain/incidents/plan.ts';
import type { Order, OrderId } from '../../shared/domain/ordering/order.ts';
import { rolesOn } from '../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import { brusselsDate, holdsOn, type Instant, type LocalDate } from '../../shared/domain/time/local-date.ts';
import { findOwnAttachments, shareWrite } from '../attachments/share.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { OrderReading } from '../ordering/order-reading.repository.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { fingerprint, idFor } from '../platform/ids.ts';
import { orderIncidentRecord } from './incident.record.ts';
import type { IncidentRepository } from './incident.repository.ts';
import { type IncidentView, incidentViewOf } from './incident-view.ts';

interface Deps {
  readonly incidents: IncidentRepository;
  readonly orders: OrderReading;
  readonly database: Database;
  readonly now: Clock;
}

export interface OpeningReport extends IncidentReport {
  readonly attachments: readonly string[];
}

type Code = 'not-found' | 'wrong-state' | 'invalid-date' | 'incident-full' | 'attachment-unknown' | 'key-reused';

const numberOf = (id: string, on: LocalDate): string => `I-${on.slice(0, 4)}-${id.slice(0, 4)}-${id.slice(4, 8)}`.toUpperCase();

interface Opened {
  readonly id: string;
  readonly by: Party;
  readonly person: string;
  readonly at: Instant;
  readonly files: number;
}

const newIncident = (order: Order, report: IncidentReport, { id, by, person, at, files }: Opened): Incident => ({
  ...report,
  id,
  number: numberOf(id, brusselsDate(at)),
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
  openedBy: by,
  preparers: by === 'buyer' ? [...new Set([...order.preparers, person])] : order.preparers,
  files,
  createdAt: at,
  updatedAt: at,
  sample: order.sample,
});

/**
 * Reports a problem with a placed order to the other party, with the files that show it. The same key gives the same
 * incident. Reads the order, the files and whether this was asked before; one transaction.
 */
export const makeOpenIncident =
  ({ incidents, orders, database, now }: Deps) =>
  async (
    caller: Principal,
    orderId: OrderId,
    { attachments: ids, ...report }: OpeningReport,
    idempotencyKey: string,
  ): Promise<Result<IncidentView, Code>> => {
    const at = now();
    const today = brusselsDate(at);
    const id = idFor('incident', caller, idempotencyKey);
    const request = fingerprint({ orderId, ids, ...report });
    const again = async (): Promise<Result<IncidentView, Code> | undefined> => {
      const first = await incidents.find(id);
      if (!first) return undefined;
      return first.request === request ? ok(incidentViewOf(first.incident, first.events, caller, today)) : refuse('key-reused');
    };
    const found = await orders.find(orderId);
    const by = (['buyer', 'supplier'] as const).find((party) => found && rolesOn(found.order, caller).includes(party));
    if (!found || !by) return refuse('not-found');
    const before = await again();
    if (before) return before;
    const { order, items } = found;
    if (order.placedAt === undefined) return refuse('wrong-state', { state: order.state, version: order.version });
    const possible = deadlinesFrom(today);
    if (!holdsOn(possible, report.deadline)) return refuse('invalid-date', { ...possible });
    if (items.filter(orderIncidentRecord.is).length >= mostPerOrder) return refuse('incident-full', { mostPerOrder });
    const files = await findOwnAttachments(database, caller, ids);
    if (!files.ok) return files;
    const incident = newIncident(order, report, { id, by, person: caller.person, at, files: files.value.length });
    const plan = planOpening(incident, {
      actor: actorOf(caller),
      side: by,
      at,
      note: report.description,
      attachments: files.value,
      deadline: report.deadline,
    });
    const shares = files.value.map((file) => shareWrite(database.table, file, caller, [order.buyer, order.supplier]));
    const written = await incidents.open(plan, request, shares);
    if (written.ok) return ok(incidentViewOf(incident, [plan.event], caller, today));
    if (written.code === 'attachment-unknown') return refuse(written.code, written.detail);
    return (await again()) ?? refuse('key-reused');
  };
