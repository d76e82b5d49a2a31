import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';
import type { LedgerRepository } from './ledger.repository.ts';
import { ledgerScope } from './ledger-scope.ts';

interface Question {
  readonly intercommunale: Kbo;
  readonly quarter: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const entryView = ({ beneficiary: _, supplier: __, ...entry }: LedgerEntry) => entry;

/** A page of one quarter of a ledger, oldest first, of as much of it as the caller may see. */
export const makeListLedgerEntries =
  ({
    ledger,
    frameworks,
  }: {
    readonly ledger: Pick<LedgerRepository, 'page' | 'pageInScope'>;
    readonly frameworks: Pick<FrameworkRepository, 'list'>;
  }) =>
  async (caller: Principal, { intercommunale, quarter, limit, cursor }: Question) => {
    const inScope = await ledgerScope(caller, intercommunale, frameworks);
    if (!inScope) return refuse('not-found');
    const { items, next } = await (inScope === 'whole'
      ? ledger.page(intercommunale, quarter, { limit, cursor })
      : ledger.pageInScope(intercommunale, quarter, { limit, cursor }, inScope));
    return ok({ items: items.map(entryView), ...(next !== undefined && { next }) });
  };
