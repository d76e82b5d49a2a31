import type { FrameworkId } from '../../../shared/domain/frameworks/ids.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey, SortKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** The ledger of one beneficiary and quarter: by framework, and of each in the order of booking, so that a statement reads only its own. */
export const ledgerPartition = (beneficiary: Kbo, quarter: string): PartitionKey => partition('LEDGER', beneficiary, quarter);
export const ledgerUnder = (framework: FrameworkId): SortKey => sort(framework, '');
export const ledgerKey = (
  beneficiary: Kbo,
  quarter: string,
  framework: FrameworkId,
  at: string,
  order: OrderId,
  version: number,
  line: number,
): ItemKey => ({
  pk: ledgerPartition(beneficiary, quarter),
  sk: sort(framework, at, order, ordinal(version), ordinal(line)),
});

/** A statement with its lines and what is said of it; in the lists of its beneficiary and of its authority. */
export const statementPartition = (id: string): PartitionKey => partition('STATEMENT', id);
export const statementKey = (id: string): ItemKey => ({ pk: statementPartition(id), sk: sort('STATEMENT') });
/** Lines lie under the hash of the whole, so that what an interrupted issue left behind is never taken for the real ones. */
export const statementLinesPrefix = (hash: string): SortKey => sort('LINES', hash, '');
export const statementLinesKey = (id: string, hash: string, part: number): ItemKey => ({
  pk: statementPartition(id),
  sk: sort('LINES', hash, ordinal(part)),
});
/** What happened to a statement that people are told of. */
export const statementEventKey = (id: string, version: number): ItemKey => ({
  pk: statementPartition(id),
  sk: sort('EVENT', ordinal(version)),
});
export const statementReviewKey = (id: string): ItemKey => ({ pk: statementPartition(id), sk: sort('REVIEW') });
export const statementsOf = (viewer: 'beneficiary' | 'authority', kbo: Kbo): PartitionKey => partition('STATEMENTS', viewer, kbo);
/** Of one quarter only, in those lists. */
export const statementsOfQuarter = (quarter: string): SortKey => sort(quarter, '');
export const statementIndex = (beneficiary: Kbo, authority: Kbo, quarter: string, id: string): IndexKeys => ({
  gsi1pk: statementsOf('beneficiary', beneficiary),
  gsi1sk: sort(quarter, id),
  gsi2pk: statementsOf('authority', authority),
  gsi2sk: sort(quarter, id),
});
/** The last number that an authority gave to a statement in a year. */
export const statementCounterKey = (authority: Kbo, year: string): ItemKey => ({
  pk: partition('NUMBERS', 'statement', authority),
  sk: sort(year),
});
