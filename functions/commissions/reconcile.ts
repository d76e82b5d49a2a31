import { type Difference, openReconciliation } from '../../shared/domain/commissions/reconcile.ts';
import { ceilingRecord } from '../frameworks/ceiling.record.ts';
import { orderRecord } from '../ordering/order.record.ts';
import type { BooksRepository } from './books.repository.ts';
import { ledgerRecord } from './ledger.record.ts';
import { sharedCostRecord } from './shared-costs/shared-cost.record.ts';

export interface Reconciliation {
  readonly orders: number;
  readonly entries: number;
  readonly differences: readonly Difference[];
}

const onePass = async (books: Pick<BooksRepository, 'everything'>): Promise<Reconciliation> => {
  const reconciliation = openReconciliation();
  for await (const item of books.everything()) {
    if (orderRecord.is(item)) reconciliation.addOrder(orderRecord.parse(item).order);
    else if (ledgerRecord.is(item)) reconciliation.addEntry(ledgerRecord.parse(item));
    else if (sharedCostRecord.is(item)) reconciliation.addCost(sharedCostRecord.parse(item).cost);
    else if (ceilingRecord.is(item)) reconciliation.addCeiling(ceilingRecord.parse(item));
  }
  return reconciliation.close();
};

const same = (a: Difference, b: Difference) =>
  a.kind === b.kind && a.subject === b.subject && a.expected === b.expected && a.found === b.found;

/**
 * Whether ledger, ceilings and orders agree. An order that is placed while the table is gone through may look wrong
 * for a moment: what differs is looked for again, and only what differs in the same way twice is told.
 */
export const makeReconcile =
  ({ books }: { readonly books: Pick<BooksRepository, 'everything'> }) =>
  async (): Promise<Reconciliation> => {
    const first = await onePass(books);
    if (first.differences.length === 0) return first;
    const second = await onePass(books);
    return { ...second, differences: second.differences.filter((one) => first.differences.some((other) => same(one, other))) };
  };
