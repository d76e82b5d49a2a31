import { accepted, acknowledgement, delivered } from '../../functions/ordering/decisions.ts';
import type { OrderView } from '../../functions/ordering/order-view.ts';
import { systemClock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';
import { lotId, modelId } from '../../shared/domain/frameworks/ids.ts';
import { cents } from '../../shared/domain/money/cents.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import { addDays, brusselsDate } from '../../shared/domain/time/local-date.ts';
import { aLot, aModel, anOrganisation, aPerson, aVersion, bodies } from './builders.ts';
import { orderingOn, type Stock } from './market.ts';
import { approved, buyer, draft, granted, placed, submitted } from './purchases.ts';

const supplier = aPerson('supplier');

export const today = () => brusselsDate(systemClock());
export const tomorrow = () => addDays(today(), 1);

/** What every route needs to find in the table for its example to succeed. */
export const routeStock: Stock = {
  lots: [aLot(), aLot({ id: lotId('wagens.02'), number: '2' })],
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

type Reachable = Exclude<OrderState, 'returned' | 'refused' | 'cancelled' | 'conditionally-accepted' | 'partly-delivered'>;

/** Means to bring about what a request asks for. */
export const makeRouteWorld = (database: Database) => {
  const ordering = orderingOn(database, systemClock);
  const next = (view: OrderView, action: 'acknowledge' | 'deliver' | 'accept' | 'close') => ({
    orderId: view.order.id,
    action,
    version: view.order.version,
  });
  const plainly = () => ({ ok: true, value: { patch: {} } }) as const;
  const states: Readonly<Record<Reachable, () => Promise<OrderView>>> = {
    draft: () => draft(ordering),
    submitted: () => submitted(ordering),
    approved: () => approved(ordering),
    placed: () => placed(ordering),
    acknowledged: async () => {
      const view = await states.placed();
      return granted(await ordering.change(supplier, next(view, 'acknowledge'), acknowledgement(tomorrow(), undefined)));
    },
    delivered: async () => {
      const view = await states.acknowledged();
      return granted(await ordering.change(supplier, next(view, 'deliver'), delivered(today())));
    },
    accepted: async () => granted(await ordering.change(buyer, next(await states.delivered(), 'accept'), accepted)),
    closed: async () => granted(await ordering.change(buyer, next(await states.accepted(), 'close'), plainly)),
  };
  return {
    database,
    /** A new order of the usual buyer that has come as far as this. */
    orderIn: (state: Reachable): Promise<OrderView> => states[state](),
  };
};

export type RouteWorld = ReturnType<typeof makeRouteWorld>;
