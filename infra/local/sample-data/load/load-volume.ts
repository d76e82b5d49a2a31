import type { Database } from '../../../../functions/platform/database.ts';
import type { Item } from '../../../../functions/platform/record.ts';
import { claimRoom, freshCeilings } from '../history/ceilings.ts';
import { volumeLives } from '../history/volume.ts';
import { volume } from '../schemes/volume/volume.ts';
import { orderItems } from './order-items.ts';
import { frameworkItems, modelItems } from './scheme-items.ts';
import { withSales } from './with-sales.ts';
import { writeAll } from './write-all.ts';

interface VolumeLoad {
  readonly database: Database;
  readonly orders: number;
  readonly progress: (sentence: string) => void;
}

const everySoMany = 10_000;

/**
 * Loads a framework agreement for measurements with so many orders of all regions. Orders are made and written one
 * after another, so memory does not grow with their number.
 */
export const loadVolume = async ({ database, orders, progress }: VolumeLoad): Promise<void> => {
  const ceilings = freshCeilings([volume]);
  function* items(): Generator<Item> {
    let told = 0;
    for (const life of volumeLives(orders)) {
      claimRoom(ceilings, life);
      yield* withSales(orderItems(life));
      told += 1;
      if (told % everySoMany === 0) progress(`${told} of ${orders} orders`);
    }
  }
  await writeAll(database, modelItems([volume]));
  const written = await writeAll(database, items());
  await writeAll(database, frameworkItems([volume], ceilings));
  progress(`${orders} orders in ${written} items`);
};
