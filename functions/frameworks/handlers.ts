import { getFrameworkRoute, listFrameworksRoute } from '../../shared/contract/frameworks.routes.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeFrameworkRepository } from './framework.repository.ts';
import { makeGetFramework } from './get-framework.ts';
import { makeListFrameworks } from './list-frameworks.ts';

/** Every route of frameworks tied to its use case. */
export const frameworksEndpoints = (database: Database) => {
  const deps = { frameworks: makeFrameworkRepository(database) };
  const [list, get] = [makeListFrameworks(deps), makeGetFramework(deps)];
  return [
    implement(listFrameworksRoute, (_, caller) => list(caller)),
    implement(getFrameworkRoute, ({ params }, caller) => get(caller, params.frameworkId)),
  ];
};

export const handler = makeHandler(frameworksEndpoints(makeDatabase(readEnvironment(process.env))));
