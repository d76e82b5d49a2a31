import { checkDelivery, type ReportedCheck } from '../../shared/domain/deliveries/check-delivery.ts';
import { type Delivery, lastArrival } from '../../shared/domain/deliveries/delivery.ts';
import { invoicedLines, rejudgeInvoices } from '../../shared/domain/deliveries/receive-invoice.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { actorOf } from '../ordering/change-order.ts';
import type { CarryOut } from './carry-out.ts';
import type { CategoriesRepository } from './categories.repository.ts';
import { deliveryRecord } from './delivery.record.ts';
import { invoiceRecord } from './invoice.record.ts';
import type { FindSentAlong } from './sent-along.ts';

interface Deps {
  readonly carryOut: CarryOut;
  readonly categories: CategoriesRepository;
  readonly sentAlong: FindSentAlong;
}

interface Check extends ReportedCheck {
  readonly version: number;
  readonly remarks?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/**
 * The buyer accepts or refuses what waits in a delivery. Invoices that were disputed because they came before the
 * acceptance are laid against it anew, in the same transaction.
 */
export const makeCheckDelivery =
  ({ carryOut, categories, sentAlong }: Deps) =>
  (
    caller: Principal,
    at: { readonly orderId: OrderId; readonly number: number },
    { version, remarks, attachments: ids, ...reported }: Check,
  ) =>
    carryOut(caller, { orderId: at.orderId, version, action: 'accept' }, async ({ order, execution, at: moment, today }) => {
      const delivery = execution.deliveries.find(({ number }) => number === at.number);
      if (!delivery) return refuse('not-found');
      const known = reported.checklist.length > 0 ? await categories.of(order.lines) : new Map();
      const checklists = new Map([...known].map(([id, { checklist }]) => [id, checklist]));
      const found = checkDelivery(order, delivery, reported, checklists, today);
      if (!found.ok) return found;
      const sent = await sentAlong(caller, order, ids);
      if (!sent.ok) return sent;
      const { action, patch, check } = found.value;
      const { attachments, also } = sent.value;
      const made = { ...check, by: actorOf(caller), at: moment, ...(remarks !== undefined && { remarks }), attachments };
      const checked: Delivery = { ...delivery, checks: [...delivery.checks, made] };
      const deliveries = execution.deliveries.map((each) => (each.number === checked.number ? checked : each));
      const after = { ...order, ...patch, deliveredOn: lastArrival(deliveries) };
      const rejudged = rejudgeInvoices(after, execution.invoices, deliveries);
      const invoices = execution.invoices.map((each) => rejudged.find(({ id }) => id === each.id) ?? each);
      return ok({
        action,
        patch: { ...patch, deliveredOn: after.deliveredOn, lines: invoicedLines(after, invoices) },
        note: check.lines.flatMap(({ defects }) => defects ?? []).join('\n') || remarks,
        about: `delivery/${checked.number}`,
        items: [deliveryRecord.toItem(checked), ...rejudged.map(invoiceRecord.toItem)],
        also,
      });
    });
