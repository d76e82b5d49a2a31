import { type Appointment, type AppointmentTerms, checkAppointment } from '../../shared/domain/deliveries/appointment.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut, Situation } from './carry-out.ts';
import { appointmentRecord } from './delivery.record.ts';

interface Seen {
  readonly orderId: OrderId;
  readonly version: number;
}

const sideOf = ({ caller, order }: Situation): Appointment['side'] => (caller.organisation === order.buyer ? 'buyer' : 'supplier');

/** Proposes when and where is delivered, no sooner than the notice of the framework allows. */
export const makeProposeAppointment =
  (carryOut: CarryOut) =>
  (caller: Principal, { orderId, version }: Seen, terms: AppointmentTerms) =>
    carryOut(caller, { orderId, version, action: 'appoint' }, (situation) => {
      const { order, at, today } = situation;
      const possible = checkAppointment(terms, order.terms.deliveryNoticeDays, today);
      if (!possible.ok) return possible;
      const proposal = { ...terms, order: order.id, side: sideOf(situation), proposedBy: actorOf(caller), proposedAt: at };
      return ok({ action: 'appoint', patch: {}, about: 'appointment', items: [appointmentRecord.toItem(proposal)] });
    });

/** Agrees to what the other party proposed; nobody agrees to their own proposal, nor once it is too short beforehand. */
export const makeAgreeToAppointment =
  (carryOut: CarryOut) =>
  (caller: Principal, { orderId, version }: Seen) =>
    carryOut(caller, { orderId, version, action: 'appoint' }, (situation) => {
      const { order, execution, at, today } = situation;
      const { appointment } = execution;
      if (!appointment || appointment.agreed || appointment.side === sideOf(situation))
        return refuse('wrong-state', { state: order.state });
      const possible = checkAppointment(appointment, order.terms.deliveryNoticeDays, today);
      if (!possible.ok) return possible;
      const agreed = { ...appointment, agreed: { by: actorOf(caller), at } };
      return ok({ action: 'appoint', patch: {}, about: 'appointment/agreed', items: [appointmentRecord.toItem(agreed)] });
    });
