import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { ceilingRecord } from '../../functions/frameworks/ceiling.record.ts';
import { orderEventRecord, orderFaceRecord, orderRecord } from '../../functions/ordering/order.record.ts';
import type { Item } from '../../functions/platform/record.ts';
import type { Order, OrderEvent } from '../../shared/domain/ordering/order.ts';
import { liveStates, type OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import { claimOf } from '../../shared/domain/ordering/plan.ts';

const holdsRoom: ReadonlySet<OrderState> = new Set(liveStates);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const wrongCeilings = (items: readonly Item[], orders: readonly Order[]): readonly string[] =>
  items
    .filter(ceilingRecord.is)
    .map(ceilingRecord.parse)
    .flatMap(({ scope, maximum, room }) => {
      const claims = orders
        .filter((order) => holdsRoom.has(order.state) && (order.lot === scope || order.framework === scope))
        .map(claimOf);
      const value = maximum.value === undefined ? undefined : maximum.value - sum(claims.map((claim) => claim.value));
      const quantity = maximum.quantity === undefined ? undefined : maximum.quantity - sum(claims.map((claim) => claim.quantity));
      if (room.value === value && room.quantity === quantity) return [];
      return [`ceiling ${scope} has room ${room.value}/${room.quantity}, its orders leave ${value}/${quantity}`];
    });

const wrongLedgers = (items: readonly Item[], orders: readonly Order[]): readonly string[] => {
  // What sets a statement right is no consequence of an order.
  const caused = items
    .filter(ledgerRecord.is)
    .map(ledgerRecord.parse)
    .filter(({ corrects }) => corrects === undefined);
  const booked = Map.groupBy(caused, (entry) => entry.order);
  const strays = [...booked.keys()]
    .filter((id) => !orders.some((order) => order.id === id))
    .map((id) => `ledger entries of no order: ${id}`);
  const wrong = orders.flatMap(({ id, state, totals }) => {
    const expected = holdsRoom.has(state) ? totals.commission : 0;
    const found = sum((booked.get(id) ?? []).map(({ commission }) => commission));
    return found === expected ? [] : [`order ${id} (${state}) has ${found} in the ledger instead of ${expected}`];
  });
  return [...strays, ...wrong];
};

const wrongHistories = (items: readonly Item[], orders: readonly Order[]): readonly string[] => {
  const events: ReadonlyMap<string, readonly OrderEvent[]> = Map.groupBy(
    items.filter(orderEventRecord.is).map(orderEventRecord.parse),
    (event) => event.order,
  );
  return orders.flatMap(({ id, state, version }) => {
    const told = (events.get(id) ?? []).toSorted((one, other) => one.version - other.version);
    const last = told.at(-1);
    return last?.version === version && last.to === state
      ? []
      : [`order ${id} is ${state} at ${version}, its events end at ${last?.to} ${last?.version}`];
  });
};

const wrongFaces = (items: readonly Item[], orders: readonly Order[]): readonly string[] => {
  const byId = new Map<string, Order>(orders.map((order) => [order.id, order]));
  return items
    .filter(orderFaceRecord.is)
    .map(orderFaceRecord.parse)
    .flatMap(({ id, face, state, version }) => {
      const order = byId.get(id);
      return order?.state === state && order.version === version
        ? []
        : [`face ${face} of ${id} says ${state} ${version}, the order ${order?.state} ${order?.version}`];
    });
};

/** Whatever in a table does not agree with its orders: ceilings, ledger, events, lists. Empty when the books are right. */
export const wrongInTheBooks = (items: readonly Item[]): readonly string[] => {
  const orders = items.filter(orderRecord.is).map((item) => orderRecord.parse(item).order);
  return [...wrongCeilings(items, orders), ...wrongLedgers(items, orders), ...wrongHistories(items, orders), ...wrongFaces(items, orders)];
};
