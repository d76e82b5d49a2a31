import { localDate } from '../../../shared/domain/time/local-date.ts';

/** The day on which the sample data was drawn up: nothing in it happened later, and it is the same data every time. */
export const sampleToday = localDate('2026-11-21');
