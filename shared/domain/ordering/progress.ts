import type { OrderLine } from './order.ts';
import type { OrderState } from './order-transitions.ts';

type Counted = Pick<OrderLine, 'quantity' | 'delivered' | 'accepted' | 'invoiced'>;

export const deliveredOf = ({ delivered = 0 }: Pick<Counted, 'delivered'>): number => delivered;
export const acceptedOf = ({ accepted = 0 }: Pick<Counted, 'accepted'>): number => accepted;
export const invoicedOf = ({ invoiced = 0 }: Pick<Counted, 'invoiced'>): number => invoiced;

/**
 * How far an acknowledged order has come, by its quantities: accepted when every unit was, delivered when every unit
 * arrived, partly delivered when some did.
 * @throws when a line holds more delivered than ordered or more accepted than delivered
 */
export const progressOf = (lines: readonly Counted[]): OrderState => {
  if (lines.some((line) => acceptedOf(line) > deliveredOf(line) || deliveredOf(line) > line.quantity))
    throw new Error('an order line counts more accepted than delivered, or more delivered than ordered');
  if (lines.every((line) => acceptedOf(line) === line.quantity)) return 'accepted';
  if (lines.every((line) => deliveredOf(line) === line.quantity)) return 'delivered';
  return lines.some((line) => deliveredOf(line) > 0) ? 'partly-delivered' : 'acknowledged';
};
