import { appointment, delivery } from '../../shared/contract/deliveries.schemas.ts';
import type { Appointment } from '../../shared/domain/deliveries/appointment.ts';
import type { Delivery } from '../../shared/domain/deliveries/delivery.ts';
import { appointmentKey, deliveryKey } from '../platform/keys/deliveries.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const deliveryRecord = defineRecord<Delivery>({
  kind: 'delivery',
  schemaVersion: 1,
  schema: delivery,
  key: ({ order, number }) => deliveryKey(order, number),
  versioned: false,
});

export const appointmentRecord = defineRecord<Appointment>({
  kind: 'appointment',
  schemaVersion: 1,
  schema: appointment,
  key: ({ order }) => appointmentKey(order),
  versioned: false,
});
