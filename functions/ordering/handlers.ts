import * as routes from '../../shared/contract/ordering.routes.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler, type RequestOf } from '../platform/http.ts';
import { makeChangeOrder } from './change-order.ts';
import { makeCreateOrders } from './create-orders.ts';
import { accepted, acknowledgement, approval, delivered, plainly, withReason } from './decisions.ts';
import { makeGetDashboard } from './get-dashboard.ts';
import { makeGetOrder } from './get-order.ts';
import { makeInputsRepository } from './inputs.repository.ts';
import { makeListOrders } from './list-orders.ts';
import { makeOrderRepository } from './order.repository.ts';
import { makePlaceOrder } from './place-order.ts';
import { makePreviewOrders } from './preview-orders.ts';
import { makeReviseOrder } from './revise-order.ts';
import { makeSubmitOrder } from './submit-order.ts';

/** Every route of ordering tied to its use case. */
export const orderingEndpoints = (database: Database, now: Clock) => {
  const deps = { orders: makeOrderRepository(database), inputs: makeInputsRepository(database), now };
  const [preview, create, revise] = [makePreviewOrders(deps), makeCreateOrders(deps), makeReviseOrder(deps)];
  const [submit, place, change] = [makeSubmitOrder(deps), makePlaceOrder(deps), makeChangeOrder(deps)];
  const [list, get, dashboard] = [makeListOrders(deps), makeGetOrder(deps), makeGetDashboard(deps)];

  const plain =
    (action: OrderAction) =>
    ({ params, body }: Pick<RequestOf<typeof routes.acceptOrderRoute>, 'params' | 'body'>, caller: Principal) =>
      change(caller, { ...params, ...body, action }, plainly);
  const reasoned =
    (action: OrderAction) =>
    ({ params, body }: Pick<RequestOf<typeof routes.cancelOrderRoute>, 'params' | 'body'>, caller: Principal) =>
      change(caller, { ...params, version: body.version, action }, withReason(body.reason));

  return [
    implement(routes.previewOrdersRoute, ({ body }, caller) => preview(caller, body.lines)),
    implement(routes.createOrdersRoute, ({ body, idempotencyKey }, caller) => create(caller, body, idempotencyKey)),
    implement(routes.listOrdersRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getDashboardRoute, (_, caller) => dashboard(caller)),
    implement(routes.getOrderRoute, ({ params }, caller) => get(caller, params.orderId)),
    implement(routes.reviseOrderRoute, ({ params, body }, caller) => revise(caller, params.orderId, body)),
    implement(routes.submitOrderRoute, ({ params, body }, caller) => submit(caller, params.orderId, body)),
    implement(routes.placeOrderRoute, ({ params, body }, caller) => place(caller, params.orderId, body)),
    implement(routes.approveOrderRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'approve' }, approval(caller, body)),
    ),
    implement(routes.acknowledgeOrderRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'acknowledge' }, acknowledgement(body.promisedOn, body.note)),
    ),
    implement(routes.deliverOrderRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'deliver' }, delivered(body.deliveredOn)),
    ),
    implement(routes.returnOrderRoute, reasoned('return')),
    implement(routes.declineOrderRoute, reasoned('decline')),
    implement(routes.refuseOrderRoute, reasoned('refuse')),
    implement(routes.cancelOrderRoute, reasoned('cancel')),
    implement(routes.reopenOrderRoute, plain('reopen')),
    implement(routes.acceptOrderRoute, ({ params, body }, caller) => change(caller, { ...params, ...body, action: 'accept' }, accepted)),
    implement(routes.closeOrderRoute, plain('close')),
    implement(routes.discardOrderRoute, plain('discard')),
  ];
};

export const handler = makeHandler(orderingEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
