import type { LocalDate } from '../time/local-date.ts';
import type { Kbo } from './kbo.ts';
import type { Principal, Role } from './role.ts';

/** Somebody as known from the last login for an organisation; who works for two is a person of each. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly email?: string | undefined;
  readonly organisation: Kbo;
  /** The last day of a login. */
  readonly seenOn: LocalDate;
}

export const personOf = ({ person, name, roles, email, organisation }: Principal, seenOn: LocalDate): Person => ({
  id: person,
  name,
  roles,
  ...(email !== undefined && { email }),
  organisation,
  seenOn,
});

export const hasRole = ({ roles }: Pick<Person, 'roles'>, asked: Role): boolean => roles.includes(asked);
