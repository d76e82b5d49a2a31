import { checkMend } from '../../shared/domain/deliveries/check-delivery.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut } from './carry-out.ts';
import { deliveryRecord } from './delivery.record.ts';
import type { FindSentAlong } from './sent-along.ts';

interface Mend {
  readonly version: number;
  readonly on: LocalDate;
  readonly note: string;
  readonly attachments?: readonly string[] | undefined;
}

/** The supplier reports that everything refused in a delivery was repaired or replaced: the buyer looks again. */
export const makeReportMend =
  ({ carryOut, sentAlong }: { readonly carryOut: CarryOut; readonly sentAlong: FindSentAlong }) =>
  (
    caller: Principal,
    { orderId, number }: { readonly orderId: OrderId; readonly number: number },
    { version, on, note, attachments: ids }: Mend,
  ) =>
    carryOut(caller, { orderId, version, action: 'mend' }, async ({ order, execution, at, today }) => {
      const delivery = execution.deliveries.find((each) => each.number === number);
      if (!delivery) return refuse('not-found');
      const possible = checkMend(order, delivery, on, today);
      if (!possible.ok) return possible;
      const sent = await sentAlong(caller, order, ids);
      if (!sent.ok) return sent;
      const { attachments, also } = sent.value;
      const mended = deliveryRecord.toItem({ ...delivery, mends: [...delivery.mends, { on, note, by: actorOf(caller), at, attachments }] });
      return ok({ action: 'mend', patch: {}, note, about: `delivery/${number}`, items: [mended], also });
    });
