import type { SettlementHeads } from '../../../shared/domain/commissions/payments/invoice-standing.ts';
import type { Database } from '../../platform/database.ts';
import { settlementPartition } from '../../platform/keys/settlement.keys.ts';
import { queryAll } from '../../platform/query-page.ts';
import { settlementRecord } from './settlement.record.ts';

export const makeSettlementReader = (database: Database) => ({
  /** The invoices of a statement; undefined when nobody asked for them yet, or was interrupted doing so. */
  async find(statement: string): Promise<SettlementHeads | undefined> {
    const parts = (await queryAll(database, { partition: settlementPartition(statement) })).map(settlementRecord.parse);
    const [first] = parts;
    if (!first || parts.length < first.parts) return undefined;
    const { part: _, parts: __, ...heads } = first;
    return { ...heads, invoices: parts.flatMap(({ invoices }) => invoices) };
  },
});

export type SettlementReader = ReturnType<typeof makeSettlementReader>;
