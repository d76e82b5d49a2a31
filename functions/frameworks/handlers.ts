import {
  getCommissionRulesRoute,
  putCommissionRulesRoute,
  simulateCommissionRoute,
} from '../../shared/contract/commission-rules.routes.ts';
import { getFrameworkRoute, listFrameworksRoute } from '../../shared/contract/frameworks.routes.ts';
import { makeBeneficiaryRepository } from '../commissions/beneficiary.repository.ts';
import { makeLedgerRepository } from '../commissions/ledger.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeChangeCommissionRules, makeGetCommissionRules } from './change-commission-rules.ts';
import { makeFrameworkRepository } from './framework.repository.ts';
import { makeFrameworkChangeRepository } from './framework-change.repository.ts';
import { makeGetFramework } from './get-framework.ts';
import { makeListFrameworks } from './list-frameworks.ts';
import { makeSimulateCommission } from './simulate-commission.ts';

/** Every route of frameworks tied to its use case. */
export const frameworksEndpoints = (database: Database, now: Clock) => {
  const deps = {
    frameworks: makeFrameworkRepository(database),
    changes: makeFrameworkChangeRepository(database),
    ledger: makeLedgerRepository(database),
    beneficiaries: makeBeneficiaryRepository(database),
    organisations: makeOrganisationRepository(database),
    now,
  };
  const [list, get] = [makeListFrameworks(deps), makeGetFramework(deps)];
  const [rules, changeRules, simulate] = [makeGetCommissionRules(deps), makeChangeCommissionRules(deps), makeSimulateCommission(deps)];
  return [
    implement(listFrameworksRoute, (_, caller) => list(caller)),
    implement(getFrameworkRoute, ({ params }, caller) => get(caller, params.frameworkId)),
    implement(getCommissionRulesRoute, ({ params }, caller) => rules(caller, params.frameworkId)),
    implement(putCommissionRulesRoute, ({ params, body }, caller) => changeRules(caller, params.frameworkId, body)),
    implement(simulateCommissionRoute, ({ body }, caller) => simulate(caller, body)),
  ];
};

export const handler = makeHandler(frameworksEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
