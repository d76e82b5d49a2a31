import {
  commissionSummaryRoute,
  flandersSummaryRoute,
  listBeneficiariesRoute,
  listLedgerRoute,
} from '../../shared/contract/commissions.routes.ts';
import { makeFrameworkRepository } from '../frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../organisations/organisation.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { makeBeneficiaryRepository } from './beneficiary.repository.ts';
import { declarationEndpoints } from './declarations/declaration-endpoints.ts';
import { makeGetCommissionSummary } from './get-commission-summary.ts';
import { makeGetFlandersSummary } from './get-flanders-summary.ts';
import { makeLedgerRepository } from './ledger.repository.ts';
import { makeListBeneficiaries } from './list-beneficiaries.ts';
import { makeListLedgerEntries } from './list-ledger-entries.ts';
import { paymentEndpoints } from './payments/payment-endpoints.ts';
import { settlementEndpoints } from './settlement/settlement-endpoints.ts';
import { sharedCostEndpoints } from './shared-costs/shared-cost-endpoints.ts';
import { statementEndpoints } from './statement-endpoints.ts';

/** Every route of commissions tied to its use case. */
export const commissionsEndpoints = (database: Database, now: Clock) => {
  const deps = {
    ledger: makeLedgerRepository(database),
    frameworks: makeFrameworkRepository(database),
    organisations: makeOrganisationRepository(database),
    beneficiaries: makeBeneficiaryRepository(database),
  };
  const list = makeListBeneficiaries(deps);
  const flanders = makeGetFlandersSummary(deps);
  const [summary, entries] = [makeGetCommissionSummary(deps), makeListLedgerEntries(deps)];
  return [
    implement(listBeneficiariesRoute, (_, caller) => list(caller)),
    implement(flandersSummaryRoute, ({ query }, caller) => flanders(caller, query)),
    implement(commissionSummaryRoute, ({ query }, caller) => summary(caller, query)),
    implement(listLedgerRoute, ({ query }, caller) => entries(caller, query)),
    ...statementEndpoints(database, deps, now),
    ...settlementEndpoints(database, deps, now),
    ...paymentEndpoints(database, deps, now),
    ...declarationEndpoints(database, now),
    ...sharedCostEndpoints(database, now),
  ];
};

export const handler = makeHandler(commissionsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
