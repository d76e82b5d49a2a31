import {
  agreeToChangeRoute,
  cancelRestRoute,
  disagreeWithChangeRoute,
  moveDateRoute,
  receiveOrderRoute,
} from '../../../../shared/contract/order-answers.routes.ts';
import {
  acknowledgeOrderRoute,
  approveOrderRoute,
  cancelOrderRoute,
  closeOrderRoute,
  declineOrderRoute,
  discardOrderRoute,
  refuseOrderRoute,
  reopenOrderRoute,
  returnOrderRoute,
} from '../../../../shared/contract/ordering.routes.ts';
import type { OrderAction } from '../../../../shared/domain/ordering/order-transitions.ts';
import type { LocalDate } from '../../../../shared/domain/time/local-date.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import type { actionLooks } from './order-actions.ts';
import { type OrderView, placeOrder, type Sent, sendOrder } from './send-orders.ts';

/** What was asked before the action, as far as it asks for anything. */
export interface ActionInput {
  readonly reason: string;
  readonly day: LocalDate | undefined;
}

/** Changing an order is a page of its own, not one call. */
export type DirectAction = Exclude<
  { [A in OrderAction]: (typeof actionLooks)[A]['asks'] extends 'form' ? never : A }[OrderAction],
  'revise' | 'endorse'
>;

export const isDirect = (action: OrderAction): action is DirectAction => Object.hasOwn(runs, action);

const settled = (view: OrderView, answer: ApiResult<OrderView>): Sent =>
  answer.ok ? { view: answer.value } : { view, problem: answer.problem };

const aim = (view: OrderView) => ({ params: { orderId: view.order.id }, version: view.order.version });

type Plain = typeof reopenOrderRoute | typeof discardOrderRoute | typeof closeOrderRoute | typeof receiveOrderRoute;
type Reasoned =
  | typeof returnOrderRoute
  | typeof declineOrderRoute
  | typeof cancelOrderRoute
  | typeof refuseOrderRoute
  | typeof disagreeWithChangeRoute;

const plainly = (route: Plain) => async (view: OrderView) => {
  const { params, version } = aim(view);
  return settled(view, await callApi<Plain>(route, { params, body: { version } }));
};

const withReason =
  (route: Reasoned) =>
  async (view: OrderView, { reason }: ActionInput) => {
    const { params, version } = aim(view);
    return settled(view, await callApi<Reasoned>(route, { params, body: { version, reason } }));
  };

const needed = (day: LocalDate | undefined): LocalDate => {
  if (day === undefined) throw new Error('the dialog of this action asks for a day');
  return day;
};

const runs = {
  submit: (view) => sendOrder(view),
  place: placeOrder,
  approve: async (view) => {
    const { params, version } = aim(view);
    const { net, commission } = view.order.totals;
    return settled(view, await callApi(approveOrderRoute, { params, body: { version, net, commission } }));
  },
  acknowledge: async (view, { reason, day }) => {
    const { params, version } = aim(view);
    const body = { version, promisedOn: needed(day), ...(reason !== '' && { note: reason }) };
    return settled(view, await callApi(acknowledgeOrderRoute, { params, body }));
  },
  receive: plainly(receiveOrderRoute),
  agree: async (view) => {
    const { params, version } = aim(view);
    return settled(view, await callApi(agreeToChangeRoute, { params, body: { version } }));
  },
  disagree: withReason(disagreeWithChangeRoute),
  'move-date': async (view, { reason, day }) => {
    const { params, version } = aim(view);
    return settled(view, await callApi(moveDateRoute, { params, body: { version, promisedOn: needed(day), reason } }));
  },
  'cancel-rest': async (view, { reason }) => {
    const { params, version } = aim(view);
    return settled(view, await callApi(cancelRestRoute, { params, body: { version, reason } }));
  },
  close: plainly(closeOrderRoute),
  reopen: plainly(reopenOrderRoute),
  discard: plainly(discardOrderRoute),
  return: withReason(returnOrderRoute),
  decline: withReason(declineOrderRoute),
  cancel: withReason(cancelOrderRoute),
  refuse: withReason(refuseOrderRoute),
} as const satisfies Record<DirectAction, (view: OrderView, input: ActionInput) => Promise<Sent>>;

/** Takes one step with an order as it was seen; answers the order as it is now, or why it was refused. */
export const runAction = (action: DirectAction, view: OrderView, input: ActionInput): Promise<Sent> => runs[action](view, input);
