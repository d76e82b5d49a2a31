import type { Order, Pending } from '../ordering/order.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { CheckedInvoice } from './checked-invoice.ts';
import { type Delivery, roundsOf, standingOf } from './delivery.ts';
import { setOff } from './set-off.ts';

const earliest = (days: readonly (LocalDate | undefined)[]): LocalDate | undefined => days.filter((day) => day !== undefined).toSorted()[0];

interface CarriedOut {
  readonly deliveries: readonly Delivery[];
  readonly invoices: readonly CheckedInvoice[];
}

/** What an order's deliveries and invoices leave to do, each by the one that is first. */
export const pendingOf = (order: Pick<Order, 'penalty'>, { deliveries, invoices }: CarriedOut): Pending => {
  const standing = (wanted: 'to-check' | 'to-mend') => deliveries.filter((delivery) => standingOf(delivery) === wanted);
  const checkSince = earliest(standing('to-check').map((delivery) => roundsOf(delivery).at(-1)?.on));
  const mendBy = earliest(standing('to-mend').map(({ checks }) => checks.at(-1)?.mendBy));
  const payBy = earliest(invoices.map(({ state, payableBy }) => (state === 'payable' ? payableBy : undefined)));
  return {
    ...(checkSince !== undefined && { checkSince }),
    ...(mendBy !== undefined && { mendBy }),
    ...(payBy !== undefined && { payBy }),
    ...(setOff(order, invoices).restitutions.size > 0 && { giveBack: true }),
  };
};
