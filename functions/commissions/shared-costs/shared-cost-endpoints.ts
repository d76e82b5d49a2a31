import * as routes from '../../../shared/contract/shared-costs.routes.ts';
import { makeFrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { type Endpoint, implement } from '../../platform/http.ts';
import { makeBeneficiaryRepository } from '../beneficiary.repository.ts';
import { makeGetSharedCost, makeListSharedCosts } from './read-shared-costs.ts';
import { makePreviewSharedCost, makeRecordSharedCost, makeReverseSharedCost } from './record-shared-cost.ts';
import { makeSharedCostRepository } from './shared-cost.repository.ts';
import { makeSuggestWeights } from './suggest-weights.ts';
import { makeWeightsRepository } from './weights.repository.ts';

/** The use cases of shared costs over one database. */
export const sharedCostsOn = (database: Database, now: Clock) => {
  const deps = {
    costs: makeSharedCostRepository(database),
    frameworks: makeFrameworkRepository(database),
    beneficiaries: makeBeneficiaryRepository(database),
    weights: makeWeightsRepository(database),
    now,
  };
  return {
    suggest: makeSuggestWeights(deps),
    preview: makePreviewSharedCost(deps),
    record: makeRecordSharedCost(deps),
    list: makeListSharedCosts(deps),
    get: makeGetSharedCost(deps),
    reverse: makeReverseSharedCost(deps),
  };
};

/** Every route of shared costs tied to its use case. */
export const sharedCostEndpoints = (database: Database, now: Clock): readonly Endpoint[] => {
  const { suggest, preview, record, list, get, reverse } = sharedCostsOn(database, now);
  return [
    implement(routes.getDistributionWeightsRoute, ({ query }, caller) => suggest(caller, query)),
    implement(routes.previewSharedCostRoute, ({ body }, caller) => preview(caller, body)),
    implement(routes.recordSharedCostRoute, ({ body, idempotencyKey }, caller) => record(caller, body, idempotencyKey)),
    implement(routes.listSharedCostsRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getSharedCostRoute, ({ params }, caller) => get(caller, params.costId)),
    implement(routes.reverseSharedCostRoute, ({ params, body }, caller) => reverse(caller, params.costId, body)),
  ];
};
