import { hasRole, type Person } from '../../shared/domain/organisations/person.ts';
import type { Principal, Role } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { PeopleReader } from './person.repository.ts';

const shown = ({ id, name, roles }: Person) => ({ id, name, roles });

/** The caller's colleagues by name, to choose from; without their addresses, which nobody needs for that. One query. */
export const makeListPeople =
  ({ people }: { readonly people: PeopleReader }) =>
  async ({ organisation }: Principal, role: Role | undefined) => {
    const found = (await people.of(organisation)).filter((person) => role === undefined || hasRole(person, role));
    return ok({ people: found.toSorted((a, b) => a.name.localeCompare(b.name, 'nl-BE')).map(shown) });
  };
