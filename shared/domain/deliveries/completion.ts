import type { Order } from '../ordering/order.ts';
import { progressOf } from '../ordering/progress.ts';
import { addMonths, type LocalDate } from '../time/local-date.ts';

/**
 * What begins on the day that nothing of an order is left to accept: its acceptance, and the warranty of the
 * framework, which holds until the same day so many months later (the last of the month where it has no such day).
 * Nothing while something is still to come or to be accepted.
 */
export const completion = ({ lines, terms }: Pick<Order, 'lines' | 'terms'>, on: LocalDate): Partial<Order> =>
  progressOf(lines) === 'accepted' ? { acceptedOn: on, warrantyUntil: addMonths(on, terms.warrantyMonths) } : {};
