import { getMeRoute } from '../../shared/contract/organisations.routes.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeGetMe } from './get-me.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';

/** Every route of organisations tied to its use case. */
export const organisationsEndpoints = (database: Database) => {
  const getMe = makeGetMe({ organisations: makeOrganisationRepository(database) });
  return [implement(getMeRoute, (_, caller) => getMe(caller))];
};

export const handler = makeHandler(organisationsEndpoints(makeDatabase(readEnvironment(process.env))));
