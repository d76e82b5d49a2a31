import { type ReportedDelivery, reportDelivery } from '../../shared/domain/deliveries/report-delivery.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut } from './carry-out.ts';
import type { CategoriesRepository } from './categories.repository.ts';
import { deliveryRecord } from './delivery.record.ts';
import type { FindSentAlong } from './sent-along.ts';

interface Deps {
  readonly carryOut: CarryOut;
  readonly categories: CategoriesRepository;
  readonly sentAlong: FindSentAlong;
}

interface Report extends ReportedDelivery {
  readonly version: number;
  readonly note?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/** The supplier reports that all that was left of an order arrived, or a part of it. */
export const makeReportDelivery =
  ({ carryOut, categories, sentAlong }: Deps) =>
  (caller: Principal, orderId: OrderId, { version, note, attachments: ids, ...reported }: Report) =>
    carryOut(caller, { orderId, version, action: 'deliver' }, async ({ order, execution, at, today }) => {
      const known = await categories.of(order.lines);
      const asked = new Set(order.lines.filter(({ category }) => known.get(category)?.serialName !== undefined).map((line) => line.number));
      const arrived = reportDelivery(order, execution.deliveries, reported, asked, today);
      if (!arrived.ok) return arrived;
      const sent = await sentAlong(caller, order, ids);
      if (!sent.ok) return sent;
      const { lines, patch } = arrived.value;
      const number = execution.deliveries.length + 1;
      const delivery = deliveryRecord.toItem({
        order: order.id,
        number,
        deliveredOn: reported.deliveredOn,
        reportedBy: actorOf(caller),
        reportedAt: at,
        lines,
        ...(note !== undefined && { note }),
        attachments: sent.value.attachments,
        checks: [],
        mends: [],
      });
      return ok({ action: 'deliver', patch, note, about: `delivery/${number}`, items: [delivery], also: sent.value.also });
    });
