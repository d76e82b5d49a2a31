import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { encodeCursor } from '../platform/cursor.ts';
import type { Database } from '../platform/database.ts';
import { ledgerPartition, ledgerUnder } from '../platform/keys/statements.keys.ts';
import { queryAll, queryPage } from '../platform/query-page.ts';
import type { Item } from '../platform/record.ts';
import { ledgerRecord } from './ledger.record.ts';
import type { LedgerScope } from './ledger-scope.ts';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface LedgerPage {
  readonly items: readonly LedgerEntry[];
  readonly next?: string;
}

/** Entries read at once while looking for those in scope. */
const stride = 500;

const keyOf = ({ pk, sk }: Item) => encodeCursor({ pk, sk });

export const makeLedgerRepository = (database: Database) => ({
  /** Everything booked for a beneficiary in these quarters, or of it what one framework gave, read side by side. */
  async quarters(beneficiary: Kbo, quarters: readonly string[], framework?: FrameworkId): Promise<readonly LedgerEntry[]> {
    const under = framework && ledgerUnder(framework);
    const read = await Promise.all(
      quarters.map((quarter) => queryAll(database, { partition: ledgerPartition(beneficiary, quarter), under })),
    );
    return read.flat().map(ledgerRecord.parse);
  },

  /** One page of one quarter, by one query. */
  async page(beneficiary: Kbo, quarter: string, paging: Paging): Promise<LedgerPage> {
    const page = await queryPage(database, { partition: ledgerPartition(beneficiary, quarter), ...paging });
    return { ...page, items: page.items.map(ledgerRecord.parse) };
  },

  /**
   * One page of those entries of a quarter that are in scope. The cursor is the key of the last one shown, and
   * there is one only when another follows: neither tells anything of entries out of scope.
   */
  async pageInScope(beneficiary: Kbo, quarter: string, { limit, cursor }: Paging, inScope: LedgerScope): Promise<LedgerPage> {
    const found: { readonly item: Item; readonly entry: LedgerEntry }[] = [];
    let from = cursor;
    do {
      const page = await queryPage(database, { partition: ledgerPartition(beneficiary, quarter), limit: stride, cursor: from });
      found.push(...page.items.map((item) => ({ item, entry: ledgerRecord.parse(item) })).filter(({ entry }) => inScope(entry)));
      from = page.next;
    } while (from !== undefined && found.length <= limit);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return { items: shown.map(({ entry }) => entry), ...(last && found.length > limit && { next: keyOf(last.item) }) };
  },
});

export type LedgerRepository = ReturnType<typeof makeLedgerRepository>;
