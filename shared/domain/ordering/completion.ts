import { addMonths, type LocalDate } from '../time/local-date.ts';
import type { Order } from './order.ts';

/**
 * What begins on the day that nothing of an order is left to accept: its acceptance, and the warranty of the
 * framework, which holds until the same day so many months later (the last of the month where it has no such day).
 */
export const completion = ({ terms }: Pick<Order, 'terms'>, on: LocalDate): Pick<Order, 'acceptedOn' | 'warrantyUntil'> => ({
  acceptedOn: on,
  warrantyUntil: addMonths(on, terms.warrantyMonths),
});
