import type { Text } from '../entry.ts';

export const apiDocument = {} as const satisfies Record<string, Text>;
