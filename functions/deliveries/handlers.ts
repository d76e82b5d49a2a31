import * as routes from '../../shared/contract/deliveries.routes.ts';
import { readInvoice } from '../documents/ubl/read-invoice.ts';
import { makeOrderRepository } from '../ordering/order.repository.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { type Endpoint, implement, makeHandler } from '../platform/http.ts';
import { makeCarryOut } from './carry-out.ts';
import { makeCategoriesRepository } from './categories.repository.ts';
import { makeCheckDelivery } from './check-delivery.ts';
import { makeDecidePenalty } from './decide-penalty.ts';
import { makeInvoiceLists } from './invoice-lists.repository.ts';
import { makeListInvoices } from './list-invoices.ts';
import { makeAgreeToAppointment, makeProposeAppointment } from './make-appointment.ts';
import { makeReceiveInvoice } from './receive-invoice.ts';
import { makeReportDelivery } from './report-delivery.ts';
import { makeReportMend } from './report-mend.ts';
import { makeSentAlong } from './sent-along.ts';
import { makePayInvoice, makeWithdrawInvoice } from './settle-invoice.ts';

const deliveriesOn = (database: Database, now: Clock) => {
  const { table } = database;
  const carryOut = makeCarryOut({ orders: makeOrderRepository(database), now, table });
  const deps = { carryOut, table, categories: makeCategoriesRepository(database), sentAlong: makeSentAlong(database) };
  return {
    propose: makeProposeAppointment(carryOut),
    agree: makeAgreeToAppointment(carryOut),
    report: makeReportDelivery(deps),
    check: makeCheckDelivery(deps),
    mend: makeReportMend(deps),
    receive: makeReceiveInvoice(deps),
    pay: makePayInvoice(carryOut),
    withdraw: makeWithdrawInvoice(deps),
    penalise: makeDecidePenalty(carryOut),
    listInvoices: makeListInvoices({ invoices: makeInvoiceLists(database) }),
  };
};

/** Every route of deliveries tied to its use case. */
export const deliveriesEndpoints = (database: Database, now: Clock): readonly Endpoint[] => {
  const use = deliveriesOn(database, now);
  return [
    implement(routes.proposeAppointmentRoute, ({ params, body: { version, ...terms } }, caller) =>
      use.propose(caller, { ...params, version }, terms),
    ),
    implement(routes.agreeToAppointmentRoute, ({ params, body }, caller) => use.agree(caller, { ...params, ...body })),
    implement(routes.reportDeliveryRoute, ({ params, body }, caller) => use.report(caller, params.orderId, body)),
    implement(routes.checkDeliveryRoute, ({ params, body }, caller) => use.check(caller, params, body)),
    implement(routes.reportMendRoute, ({ params, body }, caller) => use.mend(caller, params, body)),
    implement(routes.receiveInvoiceRoute, ({ params, body: { version, ...received } }, caller) =>
      use.receive(caller, { ...params, version }, { ...received, source: 'typed' }),
    ),
    implement(routes.receiveInvoiceFileRoute, async ({ params, query, file }, caller) => {
      const invoice = readInvoice(file);
      return invoice.ok ? use.receive(caller, { ...params, ...query }, { invoice: invoice.value, source: 'ubl' }) : invoice;
    }),
    implement(routes.payInvoiceRoute, ({ params, body }, caller) => use.pay(caller, params, body)),
    implement(routes.withdrawInvoiceRoute, ({ params, body }, caller) => use.withdraw(caller, params, body)),
    implement(routes.decidePenaltyRoute, ({ params, body }, caller) => use.penalise(caller, params.orderId, body)),
    implement(routes.listInvoicesRoute, ({ query }, caller) => use.listInvoices(caller, query)),
  ];
};

export const handler = makeHandler(deliveriesEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
