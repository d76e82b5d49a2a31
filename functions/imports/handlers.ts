import * as routes from '../../shared/contract/imports.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { importsOn } from './wiring.ts';

/** Every route of imports tied to its use case. */
export const importsEndpoints = (database: Database, now: Clock) => {
  const on = importsOn(database, now);
  return [
    implement(routes.getModelsFileRoute, ({ params, query }, caller) => on.modelsFile(caller, params.lotId, query)),
    implement(routes.startImportRoute, ({ query, file, idempotencyKey }, caller) =>
      on.start(caller, { ...query, bytes: file }, idempotencyKey),
    ),
    implement(routes.listImportsRoute, ({ query }, caller) => on.list(caller, query)),
    implement(routes.getImportRoute, ({ params }, caller) => on.get(caller, params.importId)),
    implement(routes.listImportRowsRoute, ({ params, query }, caller) => on.rows(caller, params.importId, query)),
    implement(routes.confirmImportRoute, ({ params, body }, caller) => on.confirm(caller, params.importId, body)),
    implement(routes.continueImportRoute, ({ params }, caller) => on.proceed(caller, params.importId)),
  ];
};

export const handler = makeHandler(importsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
