import type { Text } from '../entry.ts';

export const home = {} as const satisfies Record<string, Text>;
