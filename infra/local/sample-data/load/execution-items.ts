import { makeCarryOut } from '../../../../functions/deliveries/carry-out.ts';
import { makeCheckDelivery } from '../../../../functions/deliveries/check-delivery.ts';
import { makeReceiveInvoice } from '../../../../functions/deliveries/receive-invoice.ts';
import { makeReportDelivery } from '../../../../functions/deliveries/report-delivery.ts';
import { orderIdFor } from '../../../../functions/platform/ids.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import type { Order, OrderId } from '../../../../shared/domain/ordering/order.ts';
import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import { deliveredOf } from '../../../../shared/domain/ordering/progress.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { categories } from '../categories/categories.ts';
import { actorFor, supplierActor } from '../history/actors.ts';
import { asks, serialsFor } from '../history/carried-out.ts';
import { type ExecutionStep, type ExecutionStory, executionStories } from '../history/executions.ts';
import { momentOn } from '../history/moments.ts';
import { organisationBy } from '../organisations/organisations.ts';
import { orderInMemory } from './order-in-memory.ts';
import { orderItems } from './order-items.ts';
import { sampleInvoice } from './sample-invoice.ts';

const table = 'sample';
const byId = new Map<string, (typeof categories)[number]>(categories.map((category) => [category.id, category]));

const checklistOf = ({ lines }: Order) =>
  lines.flatMap(({ category }) => (byId.get(category)?.checklist ?? []).map((item) => ({ category, item, answer: 'ok' as const })));

/** @throws when the rules of live orders refuse a step: the sample is corrected, not loaded */
const carriedOut = async (story: ExecutionStory, life: readonly OrderPlan[], started: Order): Promise<readonly Item[]> => {
  const { orders, all } = orderInMemory(orderItems(life));
  const buyer = { ...actorFor(organisationBy(story.buyer), 'buyer'), roles: ['buyer'] as const };
  const supplier = { ...supplierActor(started.supplier), roles: ['supplier'] as const };

  const take = async (step: ExecutionStep, order: Order, at: ReturnType<typeof momentOn>) => {
    const carryOut = makeCarryOut({ orders, table, now: () => at });
    const deps = {
      carryOut,
      table,
      categories: { of: async () => byId },
      sentAlong: async () => ok({ attachments: [], also: [] }),
    };
    const { version, id: orderId } = order;
    const [line] = order.lines;
    if (!line) throw new Error(`sample order ${order.number} has no lines`);
    if (step.does === 'report') {
      const from = deliveredOf(line);
      const serials = asks(line) ? serialsFor(order, line).slice(from, from + step.quantity) : [];
      const lines = [{ line: line.number, quantity: step.quantity, serials }];
      return makeReportDelivery(deps)(supplier, orderId, { version, deliveredOn: step.on, lines, note: step.note });
    }
    if (step.does === 'check') {
      const { refused } = step;
      const found = refused
        ? {
            lines: [
              { line: line.number, accepted: deliveredOf(line) - refused.quantity, refused: refused.quantity, defects: refused.defects },
            ],
            mendBy: refused.mendBy,
            checklist: [],
          }
        : { lines: [], checklist: checklistOf(order) };
      return makeCheckDelivery(deps)(buyer, { orderId, number: step.delivery }, { version, ...found });
    }
    const invoice = sampleInvoice(order, line, { ...step, issuedOn: step.on });
    return makeReceiveInvoice(deps)(supplier, { orderId, version }, { invoice, source: 'typed' });
  };

  let order = started;
  for (const [index, step] of story.steps.entries()) {
    const taken = await take(step, order, momentOn(step.on, 17 * (index + 1)));
    if (!taken.ok) throw new Error(`${story.order}, ${step.does}: ${taken.code} ${JSON.stringify(taken.detail)}`);
    const found = await orders.find(order.id);
    if (!found) throw new Error(`${story.order} is lost`);
    order = found.order;
  }
  return all();
};

/** The order that a story goes on with. */
export const executedOrder = ({ order, buyer }: Pick<ExecutionStory, 'order' | 'buyer'>): OrderId =>
  orderIdFor({ ...actorFor(organisationBy(buyer), 'buyer'), roles: ['buyer'] }, order, 0);

/** What carrying out the orders of `executionStories` leaves in the table, by the use cases of live orders. */
export const executionItems = async (lives: readonly (readonly OrderPlan[])[]): Promise<readonly Item[]> => {
  const told = executionStories.map((story) => {
    const id = executedOrder(story);
    const life = lives.find(([first]) => first?.after.id === id);
    const order = life?.at(-1)?.after;
    if (!life || !order) throw new Error(`${story.order} is no order`);
    return carriedOut(story, life, order);
  });
  return (await Promise.all(told)).flat();
};
