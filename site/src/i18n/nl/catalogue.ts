import type { Text } from '../entry.ts';

export const catalogue = {} as const satisfies Record<string, Text>;
