import { getMeRoute, listPeopleRoute, registerMeRoute } from '../../shared/contract/organisations.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeGetMe } from './get-me.ts';
import { makeListPeople } from './list-people.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';
import { makePersonRepository } from './person.repository.ts';
import { makeRegisterMe } from './register-me.ts';

/** Every route of organisations tied to its use case. */
export const organisationsEndpoints = (database: Database, now: Clock) => {
  const people = makePersonRepository(database);
  const getMe = makeGetMe({ organisations: makeOrganisationRepository(database) });
  const registerMe = makeRegisterMe({ people, now });
  const listPeople = makeListPeople({ people });
  return [
    implement(getMeRoute, (_, caller) => getMe(caller)),
    implement(registerMeRoute, (_, caller) => registerMe(caller)),
    implement(listPeopleRoute, ({ query }, caller) => listPeople(caller, query.role)),
  ];
};

export const handler = makeHandler(organisationsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
