import type { LedgerEntry } from '../../shared/domain/commissions/ledger.ts';
import type { LedgerRepository } from '../commissions/ledger.repository.ts';

/** A ledger that remembers what it gave, so that a summary and what else is told of its entries are of the same reading. */
export const rememberingLedger = (ledger: Pick<LedgerRepository, 'quarters'>) => {
  const read: LedgerEntry[] = [];
  const quarters: LedgerRepository['quarters'] = async (...asked) => {
    const found = await ledger.quarters(...asked);
    read.push(...found);
    return found;
  };
  return { read, ledger: { quarters } };
};
