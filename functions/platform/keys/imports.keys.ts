import type { LotId } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** A file of models that a supplier put in, its rows in parts under the hash of what was checked, and the supplier's list of them. */
export const importPartition = (id: string): PartitionKey => partition('IMPORT', id);
export const importKey = (id: string): ItemKey => ({ pk: importPartition(id), sk: sort('IMPORT') });
export const importPartKey = (id: string, hash: string, part: number): ItemKey => ({
  pk: importPartition(id),
  sk: sort('ROWS', hash, ordinal(part)),
});
/** Held by the import of a supplier and lot that is being applied. */
export const importClaimKey = (supplier: Kbo, lot: LotId): ItemKey => ({
  pk: partition('IMPORT-CLAIM', supplier, lot),
  sk: sort('IMPORT-CLAIM'),
});
export const importsOf = (supplier: Kbo): PartitionKey => partition('IMPORTS', supplier);
export const importIndex = (supplier: Kbo, since: string, id: string): IndexKeys => ({
  gsi1pk: importsOf(supplier),
  gsi1sk: sort(since, id),
});
/** Imports that are being applied, by when one last came further. */
export const applyingImports = partition('IMPORTS', 'applying');
export const applyingImportIndex = (progressedAt: string, id: string): IndexKeys => ({
  gsi2pk: applyingImports,
  gsi2sk: sort(progressedAt, id),
});
