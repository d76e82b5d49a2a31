import { ok, type Result, refuse } from '../result.ts';
import type { LocalDate } from './local-date.ts';

/** The day itself when it lies from the earliest to the latest, both included; else `invalid-date`, naming field and bounds. */
export const dayWithin = (
  field: string,
  day: LocalDate,
  { earliest, latest }: { readonly earliest: LocalDate; readonly latest: LocalDate },
): Result<LocalDate, 'invalid-date'> => (day < earliest || day > latest ? refuse('invalid-date', { field, earliest, latest }) : ok(day));
