import type { OrderAttempt } from '../ordering/order-attempt.ts';

/** Texts by name, as this tab kept them. */
export const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

export const isAttempt = (value: unknown): value is OrderAttempt => isTexts(value) && 'key' in value && 'content' in value;
