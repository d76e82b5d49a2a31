/** A calendar day in Brussels, `YYYY-MM-DD`; compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
/** A moment in UTC, ISO 8601 with milliseconds, `2026-11-21T13:40:00.000Z`; compares as text. */
export type Instant = string & { readonly __brand: 'Instant' };

const pattern = /^\d{4}-\d{2}-\d{2}$/;

export const isLocalDate = (text: string): text is LocalDate =>
  pattern.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** A day that may be written down: whatever is reckoned from it in months or terms is still a day of four figures. */
export const isRecordableDay = (text: string): text is LocalDate => isLocalDate(text) && text >= '1900-01-01' && text <= '2199-12-31';

/** @throws RangeError for anything that is not an existing day */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new RangeError(`not a date: ${text}`);
  return text;
};

export const instant = (moment: Date): Instant => moment.toISOString() as Instant;

const brussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is in Brussels at that moment: deadlines and validity follow the Belgian calendar, also around midnight and summer time. */
export const brusselsDate = (moment: Instant): LocalDate => localDate(brussels.format(new Date(moment)));

export const addDays = (date: LocalDate, days: number): LocalDate => {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return localDate(moved.toISOString().slice(0, 10));
};

/** A period of whole days, both ends included; no `until` means open-ended. */
export interface Period {
  readonly from: LocalDate;
  readonly until?: LocalDate | undefined;
}

export const holdsOn = (period: Period, date: LocalDate): boolean =>
  period.from <= date && (period.until === undefined || date <= period.until);

export const overlap = (a: Period, b: Period): boolean =>
  (b.until === undefined || a.from <= b.until) && (a.until === undefined || b.from <= a.until);

/** Whole days from one day to another; negative when the other comes first. */
export const daysBetween = (from: LocalDate, until: LocalDate): number =>
  Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The last day of the month that a day lies in. */
export const endOfMonth = (date: LocalDate): LocalDate => {
  const last = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return localDate(last.toISOString().slice(0, 10));
};

/** The same day so many months later, or the last day of that month where it has no such day: 31 January + 1 is 28 or 29 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = endOfMonth(localDate(first.toISOString().slice(0, 10)));
  const same = `${last.slice(0, 8)}${date.slice(8)}`;
  return isLocalDate(same) ? same : last;
};
