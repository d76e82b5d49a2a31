import { addDays, type Instant, instant, type LocalDate } from '../../../../shared/domain/time/local-date.ts';

/** A moment in office hours of that day; `minutes` after the first keeps the steps of one day apart. */
export const momentOn = (date: LocalDate, minutes: number): Instant =>
  instant(new Date(Date.parse(`${date}T08:05:00.000Z`) + minutes * 60_000));

/** The same day, or the Monday after a weekend. */
export const workday = (date: LocalDate): LocalDate => {
  const day = new Date(`${date}T12:00:00Z`).getUTCDay();
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date;
};

export const workdaysLater = (date: LocalDate, days: number): LocalDate => workday(addDays(date, days));
