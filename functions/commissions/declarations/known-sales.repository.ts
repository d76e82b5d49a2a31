import { monthDays, monthOf, shiftMonth } from '../../../shared/domain/commissions/declaration.ts';
import type { KnownSale } from '../../../shared/domain/commissions/variance.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import { brusselsDate } from '../../../shared/domain/time/local-date.ts';
import { type OrderFace, orderFaceRecord } from '../../ordering/order.record.ts';
import type { Database } from '../../platform/database.ts';
import { ordersOf, placedIn, placedOnEvening } from '../../platform/keys/ordering.keys.ts';
import { queryAll } from '../../platform/query-page.ts';

/** Who may list orders by the month in which they were placed; a region sees those of the buyers that it serves. */
export type SalesViewer = 'supplier' | 'authority' | 'region';

export interface PlacedOrder extends Pick<OrderFace, 'supplier' | 'supplierName' | 'framework' | 'frameworkTitle' | 'authority'> {
  readonly sale: KnownSale;
}

/** Of these nothing was sold in the end. */
const undone: readonly OrderFace['state'][] = ['refused', 'cancelled'];

export const wasSold = ({ state }: Pick<OrderFace, 'state'>): boolean => !undone.includes(state);

/** An order of the lists as a sale, by the month of Brussels in which it was placed. */
export const placedOrder = (face: OrderFace): PlacedOrder => {
  const { id, number, buyerName, title, quantity, net, deliveredOn } = face;
  const { supplier, supplierName, framework, frameworkTitle, authority } = face;
  const sale = { id, number, month: monthOf(brusselsDate(face.since)), buyerName, title, quantity, net };
  return {
    supplier,
    supplierName,
    framework,
    frameworkTitle,
    authority,
    sale: { ...sale, ...(deliveredOn !== undefined && { deliveredIn: monthOf(deliveredOn) }) },
  };
};

/** Orders as rows of the lists that they stand in by the moment of placing: the cost follows those of the month. */
export const makeKnownSalesRepository = (database: Database) => {
  /** In UTC a month of Brussels begins on the last evening of the month before. */
  const placed = async (viewer: SalesViewer, kbo: Kbo, month: string): Promise<readonly PlacedOrder[]> => {
    const partition = ordersOf(viewer, kbo);
    const eve = monthDays(shiftMonth(month, -1)).until;
    const pages = await Promise.all(
      [placedOnEvening(eve), placedIn(month)].map((under) =>
        queryAll(database, { index: viewer === 'region' ? 'gsi2' : 'gsi1', partition, under }),
      ),
    );
    return pages
      .flat()
      .map(orderFaceRecord.parse)
      .filter(wasSold)
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
