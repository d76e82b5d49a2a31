import { paymentsOn } from '../../functions/commissions/payments/payment-endpoints.ts';
import { headsDepsOn } from '../../functions/commissions/payments/wiring.ts';
import { makeListCommissionInvoices } from '../../functions/commissions/settlement/read-invoices.ts';
import { makeFrameworkRepository } from '../../functions/frameworks/framework.repository.ts';
import { makeOrganisationRepository } from '../../functions/organisations/organisation.repository.ts';
import type { Clock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';

/** Payments by the real use cases on a database, and the invoices that they pay. */
export const paymentsFor = (database: Database, now: Clock) => {
  const inputs = { organisations: makeOrganisationRepository(database), frameworks: makeFrameworkRepository(database) };
  return { ...paymentsOn(database, inputs, now), invoices: makeListCommissionInvoices({ ...headsDepsOn(database, inputs), now }) };
};
