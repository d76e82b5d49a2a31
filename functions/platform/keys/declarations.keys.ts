import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey, SortKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** What a supplier declared of a month with all its versions; in its own list, and in that of the authority, by month. */
export const declarationPartition = (id: string): PartitionKey => partition('DECLARATION', id);
export const declarationKey = (id: string): ItemKey => ({ pk: declarationPartition(id), sk: sort('DECLARATION') });
export const declarationVersionKey = (id: string, version: number): ItemKey => ({
  pk: declarationPartition(id),
  sk: sort('VERSION', ordinal(version)),
});
/** Steps in settling how one order differs; what people typed for its number is hashed. */
export const differenceStepKey = (id: string, order: string, version: number): ItemKey => ({
  pk: declarationPartition(id),
  sk: sort('DIFFERENCE', order, ordinal(version)),
});
export const declarationsOf = (viewer: 'supplier' | 'authority', kbo: Kbo): PartitionKey => partition('DECLARATIONS', viewer, kbo);
export const monthPrefix = (month: string): SortKey => sort(month, '');
export const declarationIndex = (supplier: Kbo, authority: Kbo, month: string, id: string): IndexKeys => ({
  gsi1pk: declarationsOf('supplier', supplier),
  gsi1sk: sort(month, id),
  gsi2pk: declarationsOf('authority', authority),
  gsi2sk: sort(month, id),
});
