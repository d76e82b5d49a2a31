import * as policyRoutes from '../../shared/contract/approval-policy.routes.ts';
import * as answers from '../../shared/contract/order-answers.routes.ts';
import * as routes from '../../shared/contract/ordering.routes.ts';
import type { OrderAction } from '../../shared/domain/ordering/order-transitions.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler, type RequestOf } from '../platform/http.ts';
import { makeAnswerByDocument } from './answer-by-document.ts';
import { makeApprovalPolicyRepository } from './approval-policy.repository.ts';
import { makeApproveOrder } from './approve-order.ts';
import { makeChangeOrder } from './change-order.ts';
import { makeCreateOrders } from './create-orders.ts';
import { acknowledgement, plainly, reopened, returned, withReason } from './decisions.ts';
import { makeGetApprovalPolicy } from './get-approval-policy.ts';
import { makeGetDashboard } from './get-dashboard.ts';
import { makeGetOrder } from './get-order.ts';
import { makeInputsRepository } from './inputs.repository.ts';
import { makeListOrders } from './list-orders.ts';
import { makeOrderRepository } from './order.repository.ts';
import { makePlaceOrder } from './place-order.ts';
import { makePreviewOrders } from './preview-orders.ts';
import { makePutApprovalPolicy } from './put-approval-policy.ts';
import { makeAgreeToChange, makeCancelRest } from './reduce-order.ts';
import { makeReviseOrder } from './revise-order.ts';
import { makeSubmitOrder } from './submit-order.ts';
import { disagreed, movedDate, proposed, received } from './supplier-answers.ts';

/** Every route of ordering tied to its use case. */
export const orderingEndpoints = (database: Database, now: Clock) => {
  const repositories = {
    orders: makeOrderRepository(database),
    inputs: makeInputsRepository(database),
    policies: makeApprovalPolicyRepository(database),
  };
  const deps = { ...repositories, now };
  const [preview, create, revise] = [makePreviewOrders(deps), makeCreateOrders(deps), makeReviseOrder(deps)];
  const [submit, place, change] = [makeSubmitOrder(deps), makePlaceOrder(deps), makeChangeOrder(deps)];
  const [approve, agree, cancelRest] = [makeApproveOrder(deps), makeAgreeToChange(deps), makeCancelRest(deps)];
  const [getPolicy, putPolicy] = [makeGetApprovalPolicy(deps), makePutApprovalPolicy(deps)];
  const answerByDocument = makeAnswerByDocument({ change, now });
  const [list, get, dashboard] = [makeListOrders(deps), makeGetOrder(deps), makeGetDashboard(deps)];

  const plain =
    (action: OrderAction) =>
    ({ params, body }: Pick<RequestOf<typeof routes.closeOrderRoute>, 'params' | 'body'>, caller: Principal) =>
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
    implement(routes.approveOrderRoute, ({ params, body }, caller) => approve(caller, params.orderId, body)),
    implement(routes.acknowledgeOrderRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'acknowledge' }, acknowledgement(body.promisedOn, body.note)),
    ),
    implement(routes.returnOrderRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'return' }, returned(body.reason)),
    ),
    implement(routes.declineOrderRoute, reasoned('decline')),
    implement(routes.refuseOrderRoute, reasoned('refuse')),
    implement(routes.cancelOrderRoute, reasoned('cancel')),
    implement(routes.reopenOrderRoute, ({ params, body }, caller) => change(caller, { ...params, ...body, action: 'reopen' }, reopened)),
    implement(routes.closeOrderRoute, plain('close')),
    implement(routes.discardOrderRoute, plain('discard')),
    implement(answers.receiveOrderRoute, ({ params, body }, caller) =>
      change(caller, { ...params, ...body, action: 'receive' }, received(now)),
    ),
    implement(answers.proposeChangeRoute, ({ params, body: { version, ...proposal } }, caller) =>
      change(caller, { ...params, version, action: 'propose' }, proposed(proposal)),
    ),
    implement(answers.answerByDocumentRoute, ({ params, file }, caller) => answerByDocument(caller, params.orderId, file)),
    implement(answers.agreeToChangeRoute, ({ params, body }, caller) => agree(caller, { ...params, ...body })),
    implement(answers.disagreeWithChangeRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'disagree' }, disagreed(body.reason)),
    ),
    implement(answers.moveDateRoute, ({ params, body }, caller) =>
      change(caller, { ...params, version: body.version, action: 'move-date' }, movedDate(body.promisedOn, body.reason)),
    ),
    implement(answers.cancelRestRoute, ({ params, body }, caller) => cancelRest(caller, { ...params, ...body })),
    implement(policyRoutes.getApprovalPolicyRoute, (_, caller) => getPolicy(caller)),
    implement(policyRoutes.putApprovalPolicyRoute, ({ body }, caller) => putPolicy(caller, body)),
  ];
};

export const handler = makeHandler(orderingEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
