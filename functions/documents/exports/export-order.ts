import { type FileAnswer, workbook } from '../../../shared/contract/files.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { rolesOn } from '../../../shared/domain/ordering/ownership.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { executionOf } from '../../deliveries/execution.ts';
import type { OrderReading } from '../../ordering/order-reading.repository.ts';
import type { Clock } from '../../platform/clock.ts';
import { stateWords } from '../papers/order-words.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';
import { explanationOf } from './explanation.ts';
import { orderSheets } from './order-sheets.ts';

/** One order with how it was carried out, as a workbook; whoever has nothing to do with it is told that it does not exist. One query. */
export const makeExportOrder =
  ({ orders, now }: { readonly orders: OrderReading; readonly now: Clock }) =>
  async (caller: Principal, orderId: OrderId): Promise<Result<FileAnswer, 'not-found'>> => {
    const found = await orders.find(orderId);
    if (!found || rolesOn(found.order, caller).length === 0) return refuse('not-found');
    const { order, items } = found;
    const at = now();
    const today = brusselsDate(at);
    const carriedOut = order.placedAt === undefined ? undefined : executionOf(order, items, today);
    const explanation = explanationOf({
      at,
      rows: order.lines.length,
      cut: false,
      sample: order.sample,
      filters: [
        ['Bestelling', order.number],
        ['Toestand', stateWords[order.state]],
        ['Besteller', order.buyerName],
        ['Leverancier', order.supplierName],
        ['Raamovereenkomst', order.frameworkTitle],
      ],
    });
    const bytes = await renderWorkbook({
      title: `Bestelling ${order.number}`,
      at,
      explanation,
      sheets: orderSheets(order, carriedOut, caller.organisation === order.supplier),
    });
    return ok({ name: `bestelling-${order.number}-${today}.xlsx`, mediaType: workbook, bytes });
  };
