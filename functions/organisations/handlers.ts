import {
  attributeRoute,
  endTermRoute,
  getAttributionRoute,
  listAttributionsRoute,
  recordAccessionRoute,
  searchAttributionsRoute,
} from '../../shared/contract/attributions.routes.ts';
import { getMeRoute, listPeopleRoute, registerMeRoute } from '../../shared/contract/organisations.routes.ts';
import { getStatementSigningRoute, putStatementSigningRoute } from '../../shared/contract/statement-signing.routes.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import { makeOrderLists } from '../ordering/order-lists.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeAttributionRepository } from './attribution.repository.ts';
import { makeAttribute, makeEndTerm, makeRecordAccession } from './attributions.ts';
import { makeGetMe } from './get-me.ts';
import { makeListPeople } from './list-people.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';
import { makePersonRepository } from './person.repository.ts';
import { makeGetAttribution, makeListAttributions, makeSearchAttributions } from './read-attributions.ts';
import { makeRegisterMe } from './register-me.ts';
import { makeStatementSigningRepository } from './statement-signing.repository.ts';
import { makeGetStatementSigning, makePutStatementSigning } from './statement-signing.ts';

/** Every route of organisations tied to its use case. */
export const organisationsEndpoints = (database: Database, now: Clock) => {
  const people = makePersonRepository(database);
  const getMe = makeGetMe({ organisations: makeOrganisationRepository(database) });
  const registerMe = makeRegisterMe({ people, now });
  const listPeople = makeListPeople({ people });
  const deps = {
    frameworks: makeFrameworkRepository(database),
    attributions: makeAttributionRepository(database),
    orders: makeOrderLists(database),
    now,
  };
  const [queue, search, getAttribution] = [makeListAttributions(deps), makeSearchAttributions(deps), makeGetAttribution(deps)];
  const signing = { signing: makeStatementSigningRepository(database), now };
  const [getSigning, putSigning] = [makeGetStatementSigning(signing), makePutStatementSigning(signing)];
  const [attribute, accede, endTerm] = [makeAttribute(deps), makeRecordAccession(deps), makeEndTerm(deps)];
  return [
    implement(getMeRoute, (_, caller) => getMe(caller)),
    implement(registerMeRoute, (_, caller) => registerMe(caller)),
    implement(listPeopleRoute, ({ query }, caller) => listPeople(caller, query.role)),
    implement(listAttributionsRoute, ({ query }, caller) => queue(caller, query.framework)),
    implement(searchAttributionsRoute, ({ query }, caller) => search(caller, query)),
    implement(getAttributionRoute, ({ params, query }, caller) => getAttribution(caller, params.kbo, query.framework)),
    implement(attributeRoute, ({ params, body }, caller) => attribute(caller, params.kbo, body)),
    implement(recordAccessionRoute, ({ params, body }, caller) => accede(caller, params.kbo, body)),
    implement(getStatementSigningRoute, (_, caller) => getSigning(caller)),
    implement(putStatementSigningRoute, ({ body }, caller) => putSigning(caller, body)),
    implement(endTermRoute, ({ params, body }, caller) => endTerm(caller, params.kbo, body)),
  ];
};

export const handler = makeHandler(organisationsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
