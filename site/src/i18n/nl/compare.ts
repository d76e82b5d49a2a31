import type { Text } from '../entry.ts';

export const compare = {} as const satisfies Record<string, Text>;
