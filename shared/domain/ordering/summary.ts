import type { LotId } from '../frameworks/ids.ts';
import type { Cents } from '../money/cents.ts';
import type { LocalDate } from '../time/local-date.ts';
import { type Move, movesOf } from './next-step.ts';
import type { Order } from './order.ts';

/** What a row shows just as the order has it. */
const carried = [
  'id',
  'number',
  'state',
  'version',
  'buyer',
  'buyerName',
  'supplier',
  'supplierName',
  'framework',
  'frameworkTitle',
  'lot',
  'createdAt',
  'updatedAt',
  'firstPromisedOn',
  'promisedOn',
  'deliveredOn',
  'acceptedOn',
  'sample',
] as const satisfies readonly (keyof Order)[];

/** An order as a row of a list. */
export interface OrderSummary extends Pick<Order, (typeof carried)[number]> {
  readonly lot: LotId;
  readonly title: string;
  readonly quantity: number;
  readonly net: Cents;
  readonly cost: Cents;
  readonly wantedOn?: LocalDate | undefined;
  /** Whose move it is and by when, as long as there is a next one. */
  readonly next?: Move | undefined;
  /** What else can be done now, by the same or another party. */
  readonly also?: readonly Move[] | undefined;
}

/** What is ordered, in a few words. */
export const titleOf = ({ lines: [first, ...others] }: Pick<Order, 'lines'>): string =>
  first === undefined ? '' : `${first.quantity} × ${first.brand} ${first.name}`.trim() + (others.length > 0 ? ` + ${others.length}` : '');

const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

export const summaryOf = (order: Order): OrderSummary => {
  const [next, ...also] = movesOf(order);
  return present({
    ...(Object.fromEntries(carried.map((field) => [field, order[field]])) as Pick<Order, (typeof carried)[number]>),
    title: titleOf(order),
    quantity: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    net: order.totals.net,
    cost: order.totals.cost,
    wantedOn: order.delivery.wantedOn,
    next,
    also: also.length > 0 ? also : undefined,
  });
};
