import type { PartsOfOrder } from '../../../shared/domain/commissions/settlement.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import { orderRecord } from '../../ordering/order.record.ts';
import type { Database } from '../../platform/database.ts';
import { orderKey } from '../../platform/keys/ordering.keys.ts';
import { readMany } from '../../platform/read-many.ts';

export const makeOrderPartsRepository = (database: Database) => ({
  /** Who receives commission of these orders, and at which VAT rate; in one round trip per hundred. */
  async find(ids: readonly OrderId[]): Promise<ReadonlyMap<OrderId, PartsOfOrder>> {
    const items = ids.length === 0 ? [] : await readMany(database, ids.map(orderKey));
    return new Map(items.map((item) => orderRecord.parse(item).order).map(({ id, commission }) => [id, { commission }]));
  },
});

export type OrderPartsRepository = ReturnType<typeof makeOrderPartsRepository>;
