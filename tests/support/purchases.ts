import type { OrderView } from '../../functions/ordering/order-view.ts';
import type { LineChoice, OrderForm } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { Result } from '../../shared/domain/result.ts';
import { aChoice, aForm, aPerson } from './builders.ts';
import type { Ordering } from './market.ts';

/** The value of an answer that must be right for the test to mean anything. */
export const granted = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
};

export const buyer = aPerson('buyer');
export const approver = aPerson('approver');

let keys = 0;
/** An Idempotency-Key that no other request of this file has. */
export const nextKey = () => {
  keys += 1;
  return `key-of-test-${keys}`;
};

/** Ids, and so the order of what is sorted by them, follow from keys: with the same keys a file runs the same each time. */
export const startKeysAnew = (): void => {
  keys = 0;
};

export interface Purchase {
  readonly by?: Principal;
  readonly lines?: readonly LineChoice[];
  readonly form?: OrderForm;
}

/** The version and the amounts that a person has on screen. */
export const seen = ({ order }: OrderView) => ({ version: order.version, net: order.totals.net, commission: order.totals.commission });

/** A draft of one order. */
export const draft = async (
  { create }: Ordering,
  { by = buyer, lines = [aChoice()], form = aForm() }: Purchase = {},
): Promise<OrderView> => {
  const [view, ...others] = granted(await create(by, { lines, form }, nextKey())).orders;
  if (!view || others.length > 0) throw new Error('this basket is one order');
  return view;
};

export const submitted = async (ordering: Ordering, purchase: Purchase = {}): Promise<OrderView> => {
  const view = await draft(ordering, purchase);
  return granted(await ordering.submit(purchase.by ?? buyer, view.order.id, seen(view)));
};

/** Approved by the threshold, or else by a second person of the same buyer. */
export const approved = async (ordering: Ordering, purchase: Purchase = {}): Promise<OrderView> => {
  const view = await submitted(ordering, purchase);
  if (view.order.state === 'approved') return view;
  const second = aPerson('approver', view.order.buyer);
  return granted(await ordering.approve(second, view.order.id, seen(view)));
};

export const placed = async (ordering: Ordering, purchase: Purchase = {}): Promise<OrderView> => {
  const view = await approved(ordering, purchase);
  return granted(await ordering.place(purchase.by ?? buyer, view.order.id, seen(view)));
};
