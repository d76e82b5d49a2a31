import type { IncidentView } from '../../functions/incidents/incident-view.ts';
import { approvalPolicyRecord } from '../../functions/ordering/approval-policy.record.ts';
import { acknowledgement } from '../../functions/ordering/decisions.ts';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { proposed } from '../../functions/ordering/supplier-answers.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { Role } from '../../shared/domain/organisations/role.ts';
import { addDays, brusselsDate, instant } from '../../shared/domain/time/local-date.ts';
import { aChoice, aFramework, aLot, aModel, anOrganisation, aPerson, aVersion, bodies } from './builders.ts';
import { deliveringOn } from './delivering.ts';
import { cast, incidentsOn, reported, taken } from './incidents.ts';
import { orderingOn, type Stock } from './market.ts';
import { approved, buyer, draft, granted, placed, submitted } from './purchases.ts';
import { putItem } from './table-contents.ts';

const supplier = aPerson('supplier');

export const today = () => brusselsDate(systemClock());
export const tomorrow = () => addDays(today(), 1);

const ample = { value: cents(100_000_000_000) };

/** What every route needs to find in the table for its example to succeed. */
export const routeStock: Stock = {
  // Room for all that the generated tests order.
  frameworks: [aFramework({ maximum: ample })],
  lots: [aLot({ maximum: ample }), aLot({ id: lotId('wagens.02'), number: '2' })],
  models: [aModel(), aModel({ id: modelId('wagens.01.aanbod'), versions: [aVersion({ name: 'Aanbod' })] })],
  buyers: [
    anOrganisation({ approvalThreshold: cents(0) }),
    anOrganisation({
      kbo: bodies.otherBuyer,
      name: 'Andere gemeente',
      memberships: [{ intercommunale: bodies.otherIntercommunale, from: addDays(today(), -1000) }],
    }),
  ],
};

type Reachable = Exclude<OrderState, 'returned' | 'refused' | 'cancelled'>;

let policyVersions = 0;

/** Means to bring about what a request asks for. */
export const makeRouteWorld = (database: Database) => {
  const ordering = orderingOn(database, systemClock);
  const delivering = deliveringOn(database, systemClock);
  const next = (view: OrderView, action: 'acknowledge' | 'propose' | 'close') => ({
    orderId: view.order.id,
    action,
    version: view.order.version,
  });
  const plainly = () => ({ ok: true, value: { patch: {} } }) as const;
  const states: Readonly<Record<Reachable, () => Promise<OrderView>>> = {
    draft: () => draft(ordering),
    submitted: () => submitted(ordering),
    approved: () => approved(ordering),
    placed: () => placed(ordering, { lines: [aChoice({ quantity: 2 })] }),
    'conditionally-accepted': async () => {
      const view = await states.placed();
      const proposal = { promisedOn: tomorrow(), lines: [{ line: 1, quantity: 1 }], note: 'Er is er nog één.' };
      return granted(await ordering.change(supplier, next(view, 'propose'), proposed(proposal)));
    },
    acknowledged: async () => {
      const view = await states.placed();
      return granted(await ordering.change(supplier, next(view, 'acknowledge'), acknowledgement(tomorrow(), undefined)));
    },
    'partly-delivered': async () => {
      const { order } = await states.acknowledged();
      const lines = [{ line: 1, quantity: 1 }];
      return granted(await delivering.report(supplier, order.id, { version: order.version, deliveredOn: today(), lines }));
    },
    delivered: async () => {
      const { order } = await states.acknowledged();
      return granted(await delivering.report(supplier, order.id, { version: order.version, deliveredOn: today() }));
    },
    accepted: async () => {
      const { order } = await states.delivered();
      return granted(await delivering.check(buyer, { orderId: order.id, number: 1 }, { version: order.version, lines: [], checklist: [] }));
    },
    closed: async () => granted(await ordering.change(buyer, next(await states.accepted(), 'close'), plainly)),
  };
  const incidents = incidentsOn(database, systemClock);
  /** An incident that one of the parties just reported. */
  const incident = async (by: 'buyer' | 'supplier'): Promise<IncidentView> =>
    reported(incidents, (await states.placed()).order.id, cast[by]);
  return {
    database,
    /** Rules for who signs, of either buyer; any approver signs, so that the other examples stay as they are. */
    async policies(): Promise<number> {
      policyVersions += 2;
      const rules = { steps: [{ title: 'Directeur', from: cents(0), approvers: [] }], substitutions: [], dueDays: 5 };
      for (const organisation of [bodies.buyer, bodies.otherBuyer])
        await putItem(
          database,
          approvalPolicyRecord.toItem({
            ...rules,
            organisation,
            version: policyVersions,
            by: { person: 'directeur', name: 'Directeur', organisation },
            at: systemClock(),
          }),
        );
      return policyVersions;
    },
    /** A new order of the usual buyer that has come as far as this. */
    orderIn: (state: Reachable): Promise<OrderView> => states[state](),
    incidents,
    incident,
    /** An incident that somebody in this role may read: open, or once the manager was called in. */
    async incidentFor(role: Role): Promise<IncidentView> {
      const view = await incident('buyer');
      return role === 'manager' ? taken(incidents, view, cast.buyer, 'escalate') : view;
    },
    /** Of which the deadline was last year. */
    async overdueIncident(): Promise<IncidentView> {
      const past = incidentsOn(database, () => instant(new Date(Date.now() - 400 * 86_400_000)));
      return reported(past, (await states.placed()).order.id);
    },
  };
};

export type RouteWorld = ReturnType<typeof makeRouteWorld>;
