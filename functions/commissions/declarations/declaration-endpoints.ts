import * as routes from '../../../shared/contract/declarations.routes.ts';
import { refuse } from '../../../shared/domain/result.ts';
import { makeFrameworkRepository } from '../../frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { type Endpoint, implement } from '../../platform/http.ts';
import { makeDeclarationRepository } from './declaration.repository.ts';
import { makeDeclareSales, makeDraftDeclaration } from './declare-sales.ts';
import { makeKnownSalesRepository } from './known-sales.repository.ts';
import { makeListDifferences } from './list-differences.ts';
import { makeGetDeclaration, makeListDeclarations } from './read-declarations.ts';
import { makeSettleDifference } from './settle-difference.ts';

/** The use cases of declarations over one database. */
export const declarationsOn = (database: Database, now: Clock) => {
  const deps = {
    declarations: makeDeclarationRepository(database),
    sales: makeKnownSalesRepository(database),
    frameworks: makeFrameworkRepository(database),
    organisations: makeOrganisationRepository(database),
    now,
  };
  return {
    list: makeListDeclarations(deps),
    get: makeGetDeclaration(deps),
    draft: makeDraftDeclaration(deps),
    declare: makeDeclareSales(deps),
    settle: makeSettleDifference(deps),
    differences: makeListDifferences(deps),
  };
};

/** Every route of declarations tied to its use case. */
export const declarationEndpoints = (database: Database, now: Clock): readonly Endpoint[] => {
  const { list, get, draft, declare, settle, differences } = declarationsOn(database, now);
  return [
    implement(routes.listDeclarationsRoute, ({ query }, caller) => list(caller, query)),
    implement(routes.getDeclarationRoute, ({ params, query }, caller) => get(caller, params.declarationId, query.version)),
    implement(routes.draftDeclarationRoute, ({ query }, caller) => draft(caller, query)),
    implement(routes.declareSalesRoute, ({ body }, caller) => declare(caller, body)),
    implement(routes.explainDifferenceRoute, ({ params, body }, caller) => settle(caller, { ...params, ...body, action: 'explain' })),
    implement(routes.decideDifferenceRoute, async ({ params, body: { accepted, ...step } }, caller) => {
      if (!accepted && step.text === undefined) return refuse('reason-missing');
      return settle(caller, { ...params, ...step, action: accepted ? 'accept' : 'decline' });
    }),
    implement(routes.listDifferencesRoute, ({ query }, caller) => differences(caller, query)),
  ];
};
