import * as routes from '../../shared/contract/catalogue.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeChangeModel } from './change-model.ts';
import { makeGetModel } from './get-model.ts';
import { makeListModels } from './list-models.ts';
import { makeModelRepository } from './model.repository.ts';
import { makeWithdrawModel } from './withdraw-model.ts';

/** Every route of the catalogue tied to its use case. */
export const catalogueEndpoints = (database: Database, now: Clock) => {
  const deps = { models: makeModelRepository(database), now };
  const [list, get] = [makeListModels(deps), makeGetModel(deps)];
  const [change, withdraw] = [makeChangeModel(deps), makeWithdrawModel(deps)];
  return [
    implement(routes.listModelsRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getModelRoute, ({ params }, caller) => get(caller, params.modelId)),
    implement(routes.changeModelRoute, ({ params, body }, caller) => change(caller, params.modelId, body)),
    implement(routes.withdrawModelRoute, ({ params, body }, caller) => withdraw(caller, params.modelId, body)),
  ];
};

export const handler = makeHandler(catalogueEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
