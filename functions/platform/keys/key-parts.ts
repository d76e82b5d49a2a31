import type { PartitionKey, SortKey } from './key.ts';

export const partition = (...parts: readonly string[]) => parts.join('#') as PartitionKey;
export const sort = (...parts: readonly string[]) => parts.join('#') as SortKey;
/** Wide enough that text order is number order. */
export const ordinal = (value: number) => String(value).padStart(6, '0');
