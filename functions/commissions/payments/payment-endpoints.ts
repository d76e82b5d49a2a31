import * as routes from '../../../shared/contract/payments.routes.ts';
import type { FrameworkRepository } from '../../frameworks/framework.repository.ts';
import type { OrganisationRepository } from '../../organisations/organisation.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database.ts';
import { type Endpoint, implement } from '../../platform/http.ts';
import { makeConfirmPaymentImport } from './confirm-payment-import.ts';
import { makeListReceivables } from './list-receivables.ts';
import { makePaymentImportRepository } from './payment-import.repository.ts';
import { makeGetPaymentImport, makeListPaymentImports } from './read-payment-imports.ts';
import { makeReassignPayment } from './reassign-payment.ts';
import { makeStartPaymentImport } from './start-payment-import.ts';
import { headsDepsOn } from './wiring.ts';

interface Inputs {
  readonly organisations: Pick<OrganisationRepository, 'findAll'>;
  readonly frameworks: Pick<FrameworkRepository, 'list'>;
}

/** Every use case of payments on a database. */
export const paymentsOn = (database: Database, inputs: Inputs, now: Clock) => {
  const deps = { ...headsDepsOn(database, inputs), imports: makePaymentImportRepository(database), now };
  return {
    start: makeStartPaymentImport(deps),
    list: makeListPaymentImports(deps),
    get: makeGetPaymentImport(deps),
    confirm: makeConfirmPaymentImport(deps),
    receivables: makeListReceivables(deps),
    reassign: makeReassignPayment(deps),
  };
};

/** Every route of payments tied to its use case. */
export const paymentEndpoints = (database: Database, inputs: Inputs, now: Clock): readonly Endpoint[] => {
  const on = paymentsOn(database, inputs, now);
  return [
    implement(routes.startPaymentImportRoute, ({ query, file, idempotencyKey }, caller) =>
      on.start(caller, { name: query.name, bytes: file }, idempotencyKey),
    ),
    implement(routes.listPaymentImportsRoute, ({ query }, caller) => on.list(caller, query)),
    implement(routes.getPaymentImportRoute, ({ params }, caller) => on.get(caller, params.importId)),
    implement(routes.confirmPaymentImportRoute, ({ params, body }, caller) => on.confirm(caller, params.importId, body)),
    implement(routes.listReceivablesRoute, (_, caller) => on.receivables(caller)),
    implement(routes.reassignPaymentRoute, ({ params, body }, caller) => on.reassign(caller, params.paymentId, body)),
  ];
};
