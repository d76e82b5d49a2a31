import { ledgerRecord } from '../../functions/commissions/ledger.record.ts';
import type { Database } from '../../functions/platform/database.ts';
import type { Item } from '../../functions/platform/record.ts';
import { volumeLives } from '../../infra/local/sample-data/history/volume.ts';
import { writeAll } from '../../infra/local/sample-data/load/write-all.ts';
import type { OrderId } from '../../shared/domain/ordering/order.ts';
import { instant, localDate } from '../../shared/domain/time/local-date.ts';

/** Lives of which the bookings are taken, again and again, for other orders in other years. */
const patterns = 2_000;
const firstYear = 2012;
const years = 15;
const everySoMany = 100_000;

interface Fill {
  readonly database: Database;
  /** Orders before, which keep their numbers. */
  readonly from: number;
  readonly to: number;
  readonly progress: (sentence: string) => void;
}

/**
 * Brings the ledger to what so many orders book, by one entry for each order more, as live records write it: of every
 * region and quarter of fifteen years. The orders themselves are left out, as no statement reads one.
 */
export const fillLedger = async ({ database, from, to, progress }: Fill): Promise<void> => {
  const entries = [...volumeLives(patterns)].flatMap((life) => life.flatMap((plan) => plan.entries));
  function* items(): Generator<Item> {
    for (let order = from; order < to; order += 1) {
      const entry = entries[order % entries.length];
      if (!entry) throw new Error('no booking to take');
      const year = firstYear + (order % years);
      const within = (moment: string) => `${year}${moment.slice(4)}`;
      const day = entry.bookedOn.endsWith('02-29') ? '2024-02-28' : entry.bookedOn;
      yield ledgerRecord.toItem({
        ...entry,
        order: String(order).padStart(26, '0') as OrderId,
        orderNumber: `${year}-${String(order).padStart(8, '0')}`,
        bookedOn: localDate(within(day)),
        at: instant(new Date(within(entry.at.replace('-02-29', '-02-28')))),
      });
      if ((order + 1) % everySoMany === 0) progress(`${order + 1} of ${to} orders, those from ${from} by their ledger entry`);
    }
  }
  await writeAll(database, items());
};
