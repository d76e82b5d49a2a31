import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Database } from '../platform/database.ts';
import { ledgerPartition } from '../platform/keys.ts';
import { queryAll, queryPage } from '../platform/query-page.ts';
import { ledgerRecord } from './ledger.record.ts';

export const makeLedgerRepository = (database: Database) => ({
  /** Everything booked for a beneficiary in these quarters, read side by side, each in the order of booking. */
  async quarters(beneficiary: Kbo, quarters: readonly string[]): Promise<readonly LedgerEntry[]> {
    const read = await Promise.all(quarters.map((quarter) => queryAll(database, { partition: ledgerPartition(beneficiary, quarter) })));
    return read.flat().map(ledgerRecord.parse);
  },

  /** One page of one quarter, by one query. */
  async page(beneficiary: Kbo, quarter: string, paging: { readonly limit: number; readonly cursor?: string | undefined }) {
    const page = await queryPage(database, { partition: ledgerPartition(beneficiary, quarter), ...paging });
    return { ...page, items: page.items.map(ledgerRecord.parse) };
  },
});

export type LedgerRepository = ReturnType<typeof makeLedgerRepository>;
