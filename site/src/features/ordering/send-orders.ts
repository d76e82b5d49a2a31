import type * as z from 'zod';
import {
  createOrdersRoute,
  getOrderRoute,
  type PreviewedOrder,
  placeOrderRoute,
  submitOrderRoute,
} from '../../../../shared/contract/ordering.routes.ts';
import type { orderView } from '../../../../shared/contract/ordering.schemas.ts';
import type { SeenFigures } from '../../../../shared/domain/ordering/figures.ts';
import type { LineChoice, OrderForm } from '../../../../shared/domain/ordering/order.ts';
import { callApi } from '../../api/client.ts';
import type { ApiResult, Problem } from '../../api/problem.ts';

export type OrderView = z.infer<typeof orderView>;

/** How far an order came, and what stopped it if something did. */
export interface Sent {
  readonly view: OrderView;
  readonly problem?: Problem | undefined;
}

const seen = ({ order: { version, totals } }: OrderView) => ({ version, net: totals.net, commission: totals.commission });

/** What was on screen of the order that a basket became; undefined where that order was not there. */
export const seenIn = (
  previewed: readonly Pick<PreviewedOrder, 'lot' | 'supplier' | 'totals'>[],
  { order }: OrderView,
): SeenFigures | undefined => {
  const found = previewed.find(({ lot, supplier }) => lot === order.lot && supplier === order.supplier);
  return found && { net: found.totals.net, commission: found.totals.commission };
};

/**
 * Carries an order from draft as far as its buyer may: submitted, and placed at once when nobody else has to
 * approve it. Stops at the first refusal; what was done until then stays done and is in the answer.
 * @param before what the buyer saw before the order was there: a price that moved since stops it, as a draft
 */
export const sendOrder = async (view: OrderView, before?: SeenFigures): Promise<Sent> => {
  const params = { orderId: view.order.id };
  const submitted = await callApi(submitOrderRoute, { params, body: { ...seen(view), ...before } });
  if (!submitted.ok) return (await alreadySent(view, submitted.problem)) ?? { view, problem: submitted.problem };
  return submitted.value.order.state === 'approved' ? await placeOrder(submitted.value) : { view: submitted.value };
};

/** A repeat after a lost answer finds its own order further than it knew: it goes on from there. */
const alreadySent = async (view: OrderView, problem: Problem): Promise<Sent | undefined> => {
  if (problem.code !== 'stale-version' && problem.code !== 'wrong-state') return undefined;
  const now = await callApi(getOrderRoute, { params: { orderId: view.order.id } });
  if (!now.ok || now.value.order.state === 'draft' || now.value.order.state === 'returned') return undefined;
  return now.value.order.state === 'approved' ? await placeOrder(now.value) : { view: now.value };
};

export const placeOrder = async (view: OrderView): Promise<Sent> => {
  const placed = await callApi(placeOrderRoute, { params: { orderId: view.order.id }, body: seen(view) });
  return placed.ok ? { view: placed.value } : { view, problem: placed.problem };
};

export const createDrafts = async (
  lines: readonly LineChoice[],
  form: OrderForm,
  idempotencyKey: string,
): Promise<ApiResult<readonly OrderView[]>> => {
  const body = { lines: lines.map((line) => ({ ...line, options: [...line.options] })), form: mutableForm(form) };
  const created = await callApi(createOrdersRoute, { body, idempotencyKey });
  return created.ok ? { ok: true, value: created.value.orders } : created;
};

/** The contract's schemas speak of mutable arrays; the domain's do not. */
export const mutableForm = (form: OrderForm) => ({
  ...form,
  budget: { ...form.budget, references: [...form.budget.references] },
  billing: [...form.billing],
});
