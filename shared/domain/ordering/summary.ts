import type { LotId } from '../frameworks/ids.ts';
import type { Cents } from '../money/cents.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Order } from './order.ts';

/** An order as a row of a list. */
export interface OrderSummary
  extends Pick<
    Order,
    | 'id'
    | 'number'
    | 'state'
    | 'version'
    | 'buyer'
    | 'buyerName'
    | 'supplier'
    | 'supplierName'
    | 'framework'
    | 'frameworkTitle'
    | 'createdAt'
    | 'updatedAt'
    | 'promisedOn'
    | 'sample'
  > {
  readonly lot: LotId;
  readonly title: string;
  readonly quantity: number;
  readonly net: Cents;
  readonly cost: Cents;
  readonly wantedOn?: LocalDate | undefined;
}

const titleOf = ({ lines: [first, ...others] }: Pick<Order, 'lines'>): string =>
  first === undefined ? '' : `${first.quantity} × ${first.brand} ${first.name}`.trim() + (others.length > 0 ? ` + ${others.length}` : '');

export const summaryOf = (order: Order): OrderSummary => {
  const {
    id,
    number,
    state,
    version,
    buyer,
    buyerName,
    supplier,
    supplierName,
    framework,
    frameworkTitle,
    lot,
    createdAt,
    updatedAt,
    promisedOn,
    sample,
    totals,
    delivery,
  } = order;
  return {
    ...{
      id,
      number,
      state,
      version,
      buyer,
      buyerName,
      supplier,
      supplierName,
      framework,
      frameworkTitle,
      lot,
      createdAt,
      updatedAt,
      sample,
    },
    title: titleOf(order),
    quantity: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    net: totals.net,
    cost: totals.cost,
    ...(delivery.wantedOn !== undefined && { wantedOn: delivery.wantedOn }),
    ...(promisedOn !== undefined && { promisedOn }),
  };
};
