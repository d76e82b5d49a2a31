import type { Text } from '../entry.ts';

/** Framework agreements: list, detail, ceilings, eligibility and commission in words. */
export const frameworks = {
  'room.value': ({ left, most }: { left: string; most: string }) => `${left} vrij van ${most}`,
  'room.quantity': ({ left, most }: { left: string; most: string }) => `${left} vrij van ${most} stuks`,
  'room.used': ({ share }: { share: string }) => `${share} besteld`,
} as const satisfies Record<string, Text>;
