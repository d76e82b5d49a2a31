import type { Delivery } from '../../shared/domain/deliveries/delivery.ts';
import type { LineChoice, Order } from '../../shared/domain/ordering/order.ts';
import { localDate } from '../../shared/domain/time/local-date.ts';
import { aChoice } from './builders.ts';
import { anOrder, noon, someone } from './orders.ts';

/** An acknowledged order of the usual buyer, promised for 1 September 2026. */
export const underway = (overrides: Partial<Order> = {}, lines: readonly LineChoice[] = [aChoice()]): Order =>
  anOrder(
    { state: 'acknowledged', placedAt: noon, promisedOn: localDate('2026-09-01'), firstPromisedOn: localDate('2026-09-01'), ...overrides },
    lines,
  );

/** So many of each line as accepted (and so delivered). */
export const taken = (order: Order, ...accepted: readonly number[]): Order => ({
  ...order,
  lines: order.lines.map((line, index) => ({ ...line, delivered: accepted[index] ?? 0, accepted: accepted[index] ?? 0 })),
});

/** A delivery of the first line that waits to be checked. */
export const aDelivery = (overrides: Partial<Delivery> = {}): Delivery => ({
  order: underway().id,
  number: 1,
  deliveredOn: localDate('2026-08-20'),
  reportedBy: someone,
  reportedAt: noon,
  lines: [{ line: 1, quantity: 1, serials: [] }],
  attachments: [],
  checks: [],
  mends: [],
  ...overrides,
});

export const reported = { by: someone, at: noon, attachments: [] } as const;
