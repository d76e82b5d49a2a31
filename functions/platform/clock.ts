import { type Instant, instant } from '../../shared/domain/time/local-date.ts';

export type Clock = () => Instant;

export const systemClock: Clock = () => instant(new Date());
