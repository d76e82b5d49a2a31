import type { Principal } from '../../shared/domain/organisations/role.ts';
import { quoteSummaryOf } from '../../shared/domain/quotes/summary.ts';
import { ok } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { QuoteRepository } from './quote.repository.ts';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * The quotes that the caller's own organisation asked or, for whoever is there only as a supplier, was asked; newest
 * first. The partition that is read is never named by the caller.
 */
export const makeListQuotes =
  ({ quotes, now }: { readonly quotes: Pick<QuoteRepository, 'list'>; readonly now: Clock }) =>
  async (caller: Principal, paging: Paging) => {
    const asks = caller.roles.some((role) => role === 'buyer' || role === 'approver');
    const viewer = !asks && caller.roles.includes('supplier') ? 'supplier' : 'buyer';
    const today = brusselsDate(now());
    const { items, next } = await quotes.list(viewer, caller.organisation, paging);
    return ok({ items: items.map((quote) => quoteSummaryOf(quote, today)), ...(next !== undefined && { next }) });
  };
