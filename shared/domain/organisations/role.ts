import type { Kbo } from './kbo.ts';

export const roles = ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Who calls: one person acting for exactly one organisation per login. */
export interface Principal {
  readonly person: string;
  readonly name: string;
  readonly organisation: Kbo;
  readonly roles: readonly Role[];
  /** As the login knows it; without one nothing is mailed. */
  readonly email?: string | undefined;
}
