import { quantity } from './numbers.ts';

/** `12 kB`, `3,4 MB`: thousands of bytes, as file managers count. */
export const fileSize = (bytes: number): string =>
  bytes >= 1_000_000 ? quantity(Math.round(bytes / 100_000) / 10, 'MB') : quantity(Math.max(1, Math.round(bytes / 1_000)), 'kB');
