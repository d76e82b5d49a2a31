import { getHealthRoute, getOpenApiRoute } from '../../shared/contract/api.routes.ts';
import { routes } from '../../shared/contract/routes.ts';
import { ok } from '../../shared/domain/result.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeHealthRepository } from './health.repository.ts';
import { type OpenApiDocument, openApiOf } from './openapi.ts';

/** The routes about the API itself. The document is made when it is first asked for, and kept. */
export const apiEndpoints = (database: Database) => {
  const health = makeHealthRepository(database);
  let document: OpenApiDocument | undefined;
  return [
    implement(getOpenApiRoute, async () => {
      document ??= openApiOf(routes);
      return ok(document);
    }),
    implement(getHealthRoute, async () => {
      await health.probe();
      return ok({ status: 'ok' });
    }),
  ];
};

export const handler = makeHandler(apiEndpoints(makeDatabase(readEnvironment(process.env))));
