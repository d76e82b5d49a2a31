import type { Instant } from '../../shared/domain/time/local-date.ts';

/**
 * The table's time to live, as DynamoDB counts it: so many whole days after a moment, in seconds since 1970. It forgets
 * days later than that, so nothing may depend on an item being gone.
 */
export const expiresAt = (moment: Instant, days: number): number => Math.floor(Date.parse(moment) / 1000) + days * 86_400;
