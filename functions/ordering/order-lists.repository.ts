import type { OrderState } from '../../shared/domain/ordering/order-transitions.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import { type OrderViewer, ordersOf } from '../platform/keys/ordering.keys.ts';
import { queryPage } from '../platform/query-page.ts';
import { orderFaceRecord } from './order.record.ts';

export interface ListOptions {
  readonly state?: OrderState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly oldestFirst?: boolean | undefined;
}

/**
 * Buyers and suppliers have an index by state. Who watches over orders has not: there the state only filters the
 * page that was read, so that a page may hold fewer rows than was asked and still have a next.
 */
const listQuery = (viewer: OrderViewer, kbo: Kbo, state: OrderState | undefined) => {
  if (viewer === 'buyer' || viewer === 'supplier')
    return { index: state === undefined ? 'gsi1' : 'gsi2', partition: ordersOf(viewer, kbo, state) } as const;
  return {
    index: viewer === 'authority' ? 'gsi1' : 'gsi2',
    partition: ordersOf(viewer, kbo),
    ...(state !== undefined && { only: { state } }),
  } as const;
};

/** Reading the lists that orders stand in, apart from all that writes them: whoever only reads needs no right to write. */
export const makeOrderLists = (database: Database) => ({
  /** One page of the orders that an organisation has to do with, newest first unless asked otherwise, by one query. */
  async list(viewer: OrderViewer, kbo: Kbo, { state, limit, cursor, oldestFirst = false }: ListOptions) {
    const page = await queryPage(database, { ...listQuery(viewer, kbo, state), limit, cursor, newestFirst: !oldestFirst });
    return { ...page, items: page.items.map(orderFaceRecord.parse) };
  },
});

export type OrderLists = ReturnType<typeof makeOrderLists>;
