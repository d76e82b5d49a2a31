import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Database } from '../../platform/database.ts';
import { makeOrderPartsRepository } from '../settlement/order-parts.repository.ts';
import { makeStatementReader } from '../statement-reading.repository.ts';
import { makePaymentRepository } from './payment.repository.ts';
import { makeSettlementRepository } from './settlement.repository.ts';

interface Inputs {
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** What invoices and their payments are read from. */
export const headsDepsOn = (database: Database, inputs: Inputs) => ({
  ...inputs,
  statements: makeStatementReader(database),
  orders: makeOrderPartsRepository(database),
  settlements: makeSettlementRepository(database),
  payments: makePaymentRepository(database),
});
