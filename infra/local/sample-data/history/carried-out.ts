import { checkDelivery } from '../../../../shared/domain/deliveries/check-delivery.ts';
import type { Delivery } from '../../../../shared/domain/deliveries/delivery.ts';
import { reportDelivery } from '../../../../shared/domain/deliveries/report-delivery.ts';
import type { Order, OrderLine } from '../../../../shared/domain/ordering/order.ts';
import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import type { Result } from '../../../../shared/domain/result.ts';
import { brusselsDate } from '../../../../shared/domain/time/local-date.ts';
import { categories } from '../categories/categories.ts';

const categoryOf = new Map<string, (typeof categories)[number]>(categories.map((category) => [category.id, category]));
export const asks = ({ category }: OrderLine): boolean => categoryOf.get(category)?.serialName !== undefined;

const held = <T>(order: Order, result: Result<T, string>): T => {
  if (!result.ok) throw new Error(`sample order ${order.number}: ${result.code} ${JSON.stringify(result.detail)}`);
  return result.value;
};

/** Invented numbers, one for each unit, in the shape of chassis numbers: seventeen characters, without I, O and Q. */
export const serialsFor = ({ id }: Order, { number, quantity }: OrderLine): readonly string[] =>
  Array.from({ length: quantity }, (_, unit) => {
    const base = id.toUpperCase().replaceAll(/[^A-HJ-NPR-Z0-9]/g, 'X');
    return `VRB${base.slice(0, 9)}${String(number).padStart(2, '0')}${String(unit + 1).padStart(3, '0')}`;
  });

const reported = (plan: OrderPlan, before: Order, earlier: readonly Delivery[]): Delivery => {
  const [event] = plan.events;
  const deliveredOn = plan.after.deliveredOn;
  if (!event || deliveredOn === undefined) throw new Error(`sample order ${before.number} was delivered on no day`);
  const asked = before.lines.filter(asks);
  const lines = before.lines.map((line) => ({
    line: line.number,
    quantity: line.quantity,
    ...(asked.includes(line) && { serials: serialsFor(before, line) }),
  }));
  const arrived = held(
    before,
    reportDelivery(before, earlier, { deliveredOn, lines }, new Set(asked.map(({ number }) => number)), brusselsDate(event.at)),
  );
  return {
    order: before.id,
    number: earlier.length + 1,
    deliveredOn,
    reportedBy: event.by,
    reportedAt: event.at,
    lines: arrived.lines,
    attachments: [],
    checks: [],
    mends: [],
  };
};

const checked = (plan: OrderPlan, before: Order, delivery: Delivery): Delivery => {
  const [event] = plan.events;
  if (!event) throw new Error(`sample order ${before.number} was accepted by nobody`);
  const known = new Map(before.lines.map(({ category }) => [category, categoryOf.get(category)?.checklist ?? []]));
  const checklist = [...known].flatMap(([category, items]) => items.map((item) => ({ category, item, answer: 'ok' as const })));
  const { check } = held(before, checkDelivery(before, delivery, { lines: [], checklist }, known, brusselsDate(event.at)));
  return { ...delivery, checks: [...delivery.checks, { ...check, by: event.by, at: event.at, attachments: [] }] };
};

/**
 * The deliveries that go with an order's life, by the rules of live ones: everything comes at once, with a number on
 * each unit that bears one, and is found in order.
 */
export const deliveriesOf = (life: readonly OrderPlan[]): readonly Delivery[] => {
  let deliveries: readonly Delivery[] = [];
  for (const plan of life) {
    const { before, events } = plan;
    const action = events[0]?.action;
    if (before && action === 'deliver') deliveries = [...deliveries, reported(plan, before, deliveries)];
    if (before && action === 'accept') deliveries = deliveries.map((delivery) => checked(plan, before, delivery));
  }
  return deliveries;
};
