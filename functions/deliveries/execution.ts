import type { Appointment } from '../../shared/domain/deliveries/appointment.ts';
import type { CheckedInvoice } from '../../shared/domain/deliveries/checked-invoice.ts';
import type { Delivery } from '../../shared/domain/deliveries/delivery.ts';
import { type Lateness, latePenalty } from '../../shared/domain/deliveries/late-penalty.ts';
import type { Order } from '../../shared/domain/ordering/order.ts';
import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { Item } from '../platform/record.ts';
import { appointmentRecord, deliveryRecord } from './delivery.record.ts';
import { invoiceRecord } from './invoice.record.ts';

/** How an order is carried out, as far as it came. */
export interface Execution {
  readonly appointment?: Appointment | undefined;
  /** By number, and invoices by when they were put in. */
  readonly deliveries: readonly Delivery[];
  readonly invoices: readonly CheckedInvoice[];
  readonly lateness?: Lateness | undefined;
}

const mayBeLate: readonly OrderState[] = ['acknowledged', 'partly-delivered', 'delivered', 'accepted', 'closed'];

/** What lies with an order, read as its execution on that day. */
export const executionOf = (order: Order, items: readonly Item[], today: LocalDate): Execution => {
  const appointment = items.find(appointmentRecord.is);
  const deliveries = items
    .filter(deliveryRecord.is)
    .map(deliveryRecord.parse)
    .toSorted((a, b) => a.number - b.number);
  const lateness = mayBeLate.includes(order.state) ? latePenalty(order, deliveries, today) : undefined;
  return {
    ...(appointment && { appointment: appointmentRecord.parse(appointment) }),
    deliveries,
    invoices: items
      .filter(invoiceRecord.is)
      .map(invoiceRecord.parse)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    ...(lateness && { lateness }),
  };
};
