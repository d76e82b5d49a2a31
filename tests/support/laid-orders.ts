import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import { draftOrder } from '../../functions/ordering/draft-orders.ts';
import { orderEventRecord, orderFaceRecord, orderRecord } from '../../functions/ordering/order.record.ts';
import { facesOf } from '../../functions/ordering/order-faces.ts';
import type { Database } from '../../functions/platform/database.ts';
import { orderIdFor } from '../../functions/platform/ids.ts';
import type { Item } from '../../functions/platform/record.ts';
import { assess } from '../../shared/domain/ordering/assess.ts';
import type { LineChoice, Order } from '../../shared/domain/ordering/order.ts';
import { ledgerEntries } from '../../shared/domain/ordering/plan.ts';
import { brusselsDate, instant } from '../../shared/domain/time/local-date.ts';
import { aChoice, aForm, aFramework, aLot, aModel, anOrganisation, bodies } from './builders.ts';
import type { Stock } from './market.ts';
import { buyer, granted } from './purchases.ts';
import { putItems } from './table-contents.ts';

interface Laid {
  readonly count: number;
  readonly state: 'approved' | 'placed' | 'closed';
  readonly stock?: Pick<Stock, 'frameworks' | 'lots' | 'models'>;
  readonly lines?: (index: number) => readonly LineChoice[];
}

const made = ({ state, stock = {}, lines = () => [aChoice()] }: Laid, index: number): Order => {
  const { frameworks = [aFramework()], lots = [aLot()], models = [aModel()] } = stock;
  // A minute apart, so that newest first has one answer.
  const at = instant(new Date(Date.parse('2026-01-01T08:00:00.000Z') + index * 60_000));
  const [assessed] = granted(
    assess(lines(index), {
      organisation: anOrganisation(),
      frameworks: new Map(frameworks.map((framework) => [framework.id, framework])),
      lots: new Map(lots.map((lot) => [lot.id, lot])),
      models: new Map(models.map((model) => [model.id, model])),
      on: brusselsDate(at),
    }),
  );
  if (!assessed) throw new Error('nothing was ordered');
  const order = draftOrder({
    id: orderIdFor(buyer, `laid-${state}`, index),
    assessed,
    form: aForm(),
    buyer: anOrganisation(),
    names: new Map([[bodies.supplier, 'Leverancier']]),
    preparer: buyer.person,
    at,
  });
  return { ...order, state, ...(state !== 'approved' && { placedAt: at }) };
};

const itemsOf = (order: Order): readonly Item[] => [
  orderRecord.toItem({ order, request: 'laid down', siblings: [order.id] }),
  orderEventRecord.toItem({
    order: order.id,
    version: order.version,
    action: order.state === 'approved' ? 'approve' : 'place',
    to: order.state,
    by: { person: buyer.person, name: buyer.name, organisation: buyer.organisation },
    at: order.createdAt,
    changes: [],
  }),
  ...facesOf(order).map(orderFaceRecord.toItem),
  ...(order.state !== 'approved' ? ledgerEntries(order, 'accrual', order.createdAt).map(ledgerRecord.toItem) : []),
];

/**
 * Lays many orders of the usual buyer in the table at once, oldest first, without going through their steps.
 * Room under the ceilings is left as it is.
 */
export const layOrders = async (database: Database, laid: Laid): Promise<readonly Order[]> => {
  const orders = Array.from({ length: laid.count }, (_, index) => made(laid, index));
  await putItems(database, orders.flatMap(itemsOf));
  return orders;
};
