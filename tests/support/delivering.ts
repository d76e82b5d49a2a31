import { makeCarryOut } from '../../functions/deliveries/carry-out.ts';
import { makeCategoriesRepository } from '../../functions/deliveries/categories.repository.ts';
import { makeCheckDelivery } from '../../functions/deliveries/check-delivery.ts';
import { makeDecidePenalty } from '../../functions/deliveries/decide-penalty.ts';
import { makeAgreeToAppointment, makeProposeAppointment } from '../../functions/deliveries/make-appointment.ts';
import { makeReceiveInvoice } from '../../functions/deliveries/receive-invoice.ts';
import { makeReportDelivery } from '../../functions/deliveries/report-delivery.ts';
import { makeReportMend } from '../../functions/deliveries/report-mend.ts';
import { makeSentAlong } from '../../functions/deliveries/sent-along.ts';
import { makePayInvoice, makeWithdrawInvoice } from '../../functions/deliveries/settle-invoice.ts';
import { makeOrderRepository } from '../../functions/ordering/order.repository.ts';
import type { Clock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';

/** The real use cases of deliveries over one database. */
export const deliveringOn = (database: Database, now: Clock) => {
  const { table } = database;
  const carryOut = makeCarryOut({ orders: makeOrderRepository(database), now, table });
  const deps = { carryOut, table, categories: makeCategoriesRepository(database), sentAlong: makeSentAlong(database) };
  return {
    propose: makeProposeAppointment(carryOut),
    agreeToDay: makeAgreeToAppointment(carryOut),
    report: makeReportDelivery(deps),
    check: makeCheckDelivery(deps),
    mend: makeReportMend(deps),
    receive: makeReceiveInvoice(deps),
    pay: makePayInvoice(carryOut),
    withdraw: makeWithdrawInvoice(deps),
    penalise: makeDecidePenalty(carryOut),
  };
};

export type Delivering = ReturnType<typeof deliveringOn>;
