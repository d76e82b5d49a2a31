import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey, SortKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** What is invoiced of a statement, apart from it: it comes later, and lies there in parts. */
export const settlementPartition = (statement: string): PartitionKey => partition('SETTLEMENT', statement);
export const settlementKey = (statement: string, part: number): ItemKey => ({
  pk: settlementPartition(statement),
  sk: sort('PART', ordinal(part)),
});
/** All that was ever recorded of one movement of a bank; in the index of its statement, and of the file that told it. */
export const paymentPartition = (id: string): PartitionKey => partition('PAYMENT', id);
export const paymentKey = (id: string, number: number): ItemKey => ({ pk: paymentPartition(id), sk: sort('ENTRY', ordinal(number)) });
export const paymentsOf = (source: 'statement' | 'import', id: string): PartitionKey => partition('PAYMENTS', source, id);
export const paymentIndex = (statement: string, file: string, at: string, id: string, number: number): IndexKeys => ({
  gsi1pk: paymentsOf('statement', statement),
  gsi1sk: sort(at, id, ordinal(number)),
  gsi2pk: paymentsOf('import', file),
  gsi2sk: sort(at, id, ordinal(number)),
});
/** A bank's file with its movements, in the list of who put it in. */
export const paymentImportPartition = (id: string): PartitionKey => partition('PAYMENT-IMPORT', id);
export const paymentImportKey = (id: string): ItemKey => ({ pk: paymentImportPartition(id), sk: sort('IMPORT') });
export const paymentMovementsPrefix = (hash: string): SortKey => sort('MOVEMENTS', hash, '');
export const paymentMovementsKey = (id: string, hash: string, part: number): ItemKey => ({
  pk: paymentImportPartition(id),
  sk: sort('MOVEMENTS', hash, ordinal(part)),
});
export const paymentImportsOf = (beneficiary: Kbo): PartitionKey => partition('PAYMENT-IMPORTS', beneficiary);
export const paymentImportIndex = (beneficiary: Kbo, at: string, id: string): IndexKeys => ({
  gsi1pk: paymentImportsOf(beneficiary),
  gsi1sk: sort(at, id),
});

/** A shared cost; and per body that it concerns a row of its list, by the day of the cost. */
export const sharedCostPartition = (id: string): PartitionKey => partition('COST', id);
export const sharedCostKey = (id: string): ItemKey => ({ pk: sharedCostPartition(id), sk: sort('COST') });
export const sharedCostFaceKey = (id: string, body: Kbo): ItemKey => ({ pk: sharedCostPartition(id), sk: sort('FACE', body) });
export const sharedCostsOf = (body: Kbo): PartitionKey => partition('COSTS', body);
export const sharedCostIndex = (body: Kbo, incurredOn: string, id: string): IndexKeys => ({
  gsi1pk: sharedCostsOf(body),
  gsi1sk: sort(incurredOn, id),
});
