import * as routes from '../../shared/contract/catalogue.routes.ts';
import * as changeRoutes from '../../shared/contract/catalogue-changes.routes.ts';
import * as salesRoutes from '../../shared/contract/model-sales.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { catalogueOn } from './wiring.ts';

/** Every route of the catalogue tied to its use case. */
export const catalogueEndpoints = (database: Database, now: Clock) => {
  const on = catalogueOn(database, now);
  return [
    implement(routes.listModelsRoute, ({ query }, caller) => on.listModels(caller, query)),
    implement(routes.getModelRoute, ({ params }, caller) => on.getModel(caller, params.modelId)),
    implement(salesRoutes.getPricesPaidRoute, ({ params }, caller) => on.pricesPaid(caller, params.modelId)),
    implement(salesRoutes.countModelSalesRoute, ({ query }, caller) => on.countSales(caller, query.models)),
    implement(changeRoutes.getDossierRoute, ({ params }, caller) => on.dossier(caller, params.modelId)),
    implement(changeRoutes.saveDraftRoute, ({ params, body }, caller) => on.saveDraft(caller, params.modelId, body)),
    implement(changeRoutes.discardDraftRoute, ({ params, body }, caller) => on.discardDraft(caller, params.modelId, body)),
    implement(changeRoutes.listDraftsRoute, ({ query }, caller) => on.listDrafts(caller, query)),
    implement(changeRoutes.submitChangeRoute, ({ params, body: { version, submission, draft, ...proposal } }, caller) =>
      on.submitChange(caller, { model: params.modelId, ...proposal }, { model: version, submission, draft }),
    ),
    implement(changeRoutes.withdrawModelRoute, ({ params, body }, caller) => on.withdrawModel(caller, params.modelId, body)),
    implement(changeRoutes.retractChangeRoute, ({ params, body }, caller) => on.retract(caller, params.modelId, body)),
    implement(changeRoutes.listSubmissionsRoute, ({ query }, caller) => on.listSubmissions(caller, query)),
    implement(changeRoutes.decideChangesRoute, ({ body }, caller) => on.decideChanges(caller, body)),
    implement(changeRoutes.askRevisionRoute, ({ params, body }, caller) => on.askRevision(caller, params.modelId, body)),
    implement(changeRoutes.getStandingRoute, ({ params }, caller) => on.getStanding(caller, params.frameworkId)),
    implement(changeRoutes.setStandingRoute, ({ params, body }, caller) => on.setStanding(caller, params.frameworkId, body)),
  ];
};

export const handler = makeHandler(catalogueEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
