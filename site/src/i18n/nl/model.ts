import type { Text } from '../entry.ts';

export const model = {} as const satisfies Record<string, Text>;
