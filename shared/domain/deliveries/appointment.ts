import type { Actor, OrderId } from '../ordering/order.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Instant, LocalDate } from '../time/local-date.ts';
import { addWorkingDays } from '../time/working-days.ts';

export interface AppointmentTerms {
  readonly on: LocalDate;
  /** Clock times in Brussels, `09:00`. */
  readonly from: string;
  readonly until: string;
  readonly place: string;
  readonly remarks?: string | undefined;
}

/** When and where is delivered; proposed by one party, agreed by the other. A new proposal takes the place of the old. */
export interface Appointment extends AppointmentTerms {
  readonly order: OrderId;
  readonly side: 'buyer' | 'supplier';
  readonly proposedBy: Actor;
  readonly proposedAt: Instant;
  readonly agreed?: { readonly by: Actor; readonly at: Instant } | undefined;
}

/** Whether a delivery can still be agreed on today for that day, by the notice of the framework; from comes before until. */
export const checkAppointment = (
  { on, from, until }: Pick<AppointmentTerms, 'on' | 'from' | 'until'>,
  noticeDays: number,
  today: LocalDate,
): Result<undefined, 'invalid-date'> => {
  const earliest = addWorkingDays(today, noticeDays);
  if (on < earliest) return refuse('invalid-date', { field: 'on', earliest });
  return from < until ? ok(undefined) : refuse('invalid-date', { field: 'until' });
};
