import { brusselsDate, instant, type LocalDate } from '../../../shared/domain/time/local-date.ts';

/** On screen as on paper. */
export { clockTime, date, longDate, moment, monthText } from '../../../shared/domain/text/dates.ts';

/** The day it is in Brussels on this reader's device; the server decides again when it matters. */
export const today = (): LocalDate => brusselsDate(instant(new Date()));
