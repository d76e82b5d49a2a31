import { localDate } from '../../../../shared/domain/time/local-date.ts';

/** From when the sample data knows of memberships; the reference says who was a member in 2023, not since when. */
export const since = localDate('2013-01-01');
export const lastDayBeforeMergers = localDate('2024-12-31');
export const mergers = localDate('2025-01-01');
