import { monthDays, monthOf, shiftMonth } from '../../../shared/domain/commissions/declaration.ts';
import type { KnownSale } from '../../../shared/domain/commissions/variance.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { type OrderFace, orderFaceRecord } from '../../ordering/order.record.ts';
import type { Database } from '../../platform/database.ts';
import { ordersOf, placedIn, placedOnEvening } from '../../platform/keys.ts';
import { queryAll } from '../../platform/query-page.ts';

export interface PlacedOrder extends Pick<OrderFace, 'supplier' | 'framework'> {
  readonly sale: KnownSale;
}

/** Of these nothing was sold in the end. */
const undone: readonly OrderFace['state'][] = ['refused', 'cancelled'];

const placedOrder = (face: OrderFace): PlacedOrder => {
  const { id, number, buyerName, title, quantity, net, deliveredOn, supplier, framework } = face;
  const sale = { id, number, month: monthOf(brusselsDate(face.since)), buyerName, title, quantity, net };
  return { supplier, framework, sale: { ...sale, ...(deliveredOn !== undefined && { deliveredIn: monthOf(deliveredOn) }) } };
};

/** Orders as rows of the lists that they stand in by the moment of placing: the cost follows those of the month. */
export const makeKnownSalesRepository = (database: Database) => {
  /** In UTC a month of Brussels begins on the last evening of the month before. */
  const placed = async (viewer: 'supplier' | 'authority', kbo: Kbo, month: string): Promise<readonly PlacedOrder[]> => {
    const partition = ordersOf(viewer, kbo);
    const eve = monthDays(shiftMonth(month, -1)).until;
    const pages = await Promise.all(
      [placedOnEvening(eve), placedIn(month)].map((under) => queryAll(database, { index: 'gsi1', partition, under })),
    );
    return pages
      .flat()
      .map(orderFaceRecord.parse)
      .filter(({ state }) => !undone.includes(state))
      .map(placedOrder)
      .filter(({ sale }) => sale.month === month);
  };
  return {
    placed,

    /** A supplier's orders of a month and of the months before and after it. */
    async around(supplier: Kbo, month: string): Promise<readonly PlacedOrder[]> {
      return (await Promise.all([-1, 0, 1].map((shift) => placed('supplier', supplier, shiftMonth(month, shift))))).flat();
    },
  };
};

export type KnownSalesRepository = ReturnType<typeof makeKnownSalesRepository>;
