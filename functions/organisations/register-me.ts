import { isDeepStrictEqual } from 'node:util';
import { type Person, personOf } from '../../shared/domain/organisations/person.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { PersonRepository } from './person.repository.ts';

interface Deps {
  readonly people: Pick<PersonRepository, 'find' | 'save'>;
  readonly now: Clock;
}

/**
 * Remembers who signed in, so that colleagues can choose them and mail finds them. One read, and one write at the
 * first login of a day or when name, roles or address changed.
 */
export const makeRegisterMe =
  ({ people, now }: Deps) =>
  async (caller: Principal): Promise<Result<Person, never>> => {
    const person = personOf(caller, brusselsDate(now()));
    const known = await people.find(caller.organisation, caller.person);
    if (!known || !isDeepStrictEqual(known, person)) await people.save(person);
    return ok(person);
  };
