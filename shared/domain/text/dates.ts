import { brusselsDate, type Instant, type LocalDate } from '../time/local-date.ts';

/** `14/12/2026` */
export const date = (day: LocalDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** `14 december 2026`, for running text. */
export const longDate = (day: LocalDate): string => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/** `oktober 2026` of `2026-10`. */
export const monthText = (month: string): string => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', hour: '2-digit', minute: '2-digit' });

/** `09:05` on the Brussels clock. */
export const clockTime = (at: Instant): string => clock.format(new Date(at));

/** `14/12/2026, 09:05` on the Brussels clock. */
export const moment = (at: Instant): string => `${date(brusselsDate(at))}, ${clockTime(at)}`;
