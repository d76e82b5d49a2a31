import { reopenOrderRoute, reviseOrderRoute } from '../../../../shared/contract/ordering.routes.ts';
import type { LineChoice, OrderForm } from '../../../../shared/domain/ordering/order.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult } from '../../api/problem.ts';
import { mutableForm, type OrderView } from './send-orders.ts';

export const reviseOrder = (view: OrderView, lines: readonly LineChoice[], form: OrderForm): Promise<ApiResult<OrderView>> =>
  callApi(reviseOrderRoute, {
    params: { orderId: view.order.id },
    body: { version: view.order.version, lines: lines.map((line) => ({ ...line, options: [...line.options] })), form: mutableForm(form) },
  });

/** What an order was made of, to make it again. */
export const choicesIn = ({ order }: OrderView): readonly LineChoice[] =>
  order.lines.map(({ model, options, quantity, termMonths }) => ({
    model,
    options: options.map(({ id }) => id),
    quantity,
    ...(termMonths !== undefined && { termMonths }),
  }));

export const formIn = ({ order: { delivery, contact, budget, billing, remarks } }: OrderView): OrderForm => ({
  delivery,
  contact,
  budget,
  billing,
  ...(remarks !== undefined && { remarks }),
});

/**
 * The same order at the prices of today. An order that was already approved goes back to draft first: what was
 * approved was the old price.
 */
export const takeTodaysPrice = async (view: OrderView): Promise<ApiResult<OrderView>> => {
  const { state, id, version } = view.order;
  const editable = state === 'draft' || state === 'returned';
  const reopened: ApiResult<OrderView> = editable
    ? { ok: true, value: view }
    : await callApi(reopenOrderRoute, { params: { orderId: id }, body: { version } });
  return reopened.ok ? await reviseOrder(reopened.value, choicesIn(reopened.value), formIn(reopened.value)) : reopened;
};
