import { getCommissionInvoiceUblRoute, listCommissionInvoicesRoute } from '../../../shared/contract/settlement.routes.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Database } from '../../platform/database.ts';
import { type Endpoint, implement } from '../../platform/http.ts';
import { makeStatementReader } from '../statement-reading.repository.ts';
import { makeOrderPartsRepository } from './order-parts.repository.ts';
import { makeGetCommissionInvoiceUbl, makeListCommissionInvoices } from './read-invoices.ts';

interface Inputs {
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** Every route of settlement tied to its use case. */
export const settlementEndpoints = (database: Database, inputs: Inputs): readonly Endpoint[] => {
  const deps = { ...inputs, statements: makeStatementReader(database), orders: makeOrderPartsRepository(database) };
  const [list, ubl] = [makeListCommissionInvoices(deps), makeGetCommissionInvoiceUbl(deps)];
  return [
    implement(listCommissionInvoicesRoute, ({ params }, caller) => list(caller, params.statementId)),
    implement(getCommissionInvoiceUblRoute, ({ params }, caller) => ubl(caller, params)),
  ];
};
