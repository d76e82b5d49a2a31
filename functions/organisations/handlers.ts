import { attributeRoute, listAttributionsRoute, recordAccessionRoute } from '../../shared/contract/attributions.routes.ts';
import { getMeRoute, listPeopleRoute, registerMeRoute } from '../../shared/contract/organisations.routes.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeAttributionRepository } from './attribution.repository.ts';
import { makeAttribute, makeListAttributions, makeRecordAccession } from './attributions.ts';
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
  const attributions = { frameworks: makeFrameworkRepository(database), attributions: makeAttributionRepository(database), now };
  const listAttributions = makeListAttributions(attributions);
  const [attribute, accede] = [makeAttribute(attributions), makeRecordAccession(attributions)];
  return [
    implement(getMeRoute, (_, caller) => getMe(caller)),
    implement(registerMeRoute, (_, caller) => registerMe(caller)),
    implement(listPeopleRoute, ({ query }, caller) => listPeople(caller, query.role)),
    implement(listAttributionsRoute, ({ query }, caller) => listAttributions(caller, query.framework)),
    implement(attributeRoute, ({ params, body }, caller) => attribute(caller, params.kbo, body)),
    implement(recordAccessionRoute, ({ params, body }, caller) => accede(caller, params.kbo, body)),
  ];
};

export const handler = makeHandler(organisationsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
