import { getCommissionInvoiceUblRoute, listCommissionInvoicesRoute } from '../../../shared/contract/settlement.routes.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { type Endpoint, implement } from '../../platform/http.ts';
import { headsDepsOn } from '../payments/wiring.ts';
import { makeGetCommissionInvoiceUbl, makeListCommissionInvoices } from './read-invoices.ts';

interface Inputs {
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** Every route of settlement tied to its use case. */
export const settlementEndpoints = (database: Database, inputs: Inputs, now: Clock): readonly Endpoint[] => {
  const deps = headsDepsOn(database, inputs);
  const [list, ubl] = [makeListCommissionInvoices({ ...deps, now }), makeGetCommissionInvoiceUbl(deps)];
  return [
    implement(listCommissionInvoicesRoute, ({ params }, caller) => list(caller, params.statementId)),
    implement(getCommissionInvoiceUblRoute, ({ params }, caller) => ubl(caller, params)),
  ];
};
