import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { partition, sort } from './key-parts.ts';

/** What a file is and who may read it; the file itself lies in the store of files. */
export const attachmentKey = (id: string): ItemKey => ({ pk: partition('ATTACHMENT', id), sk: sort('ATTACHMENT') });
/** What was put in and went along with nothing yet, the oldest first. */
export const unsentFiles = partition('ATTACHMENTS', 'unsent');
export const unsentFileIndex = (at: string, id: string): IndexKeys => ({ gsi1pk: unsentFiles, gsi1sk: sort(at, id) });

/** What a supplier put in to go with models and has not sent in with one, the oldest first. */
export const unsentModelFilesOf = (supplier: Kbo): PartitionKey => partition('MODEL-FILES', 'unsent', supplier);
export const unsentModelFileIndex = (supplier: Kbo, at: string, id: string): IndexKeys => ({
  gsi2pk: unsentModelFilesOf(supplier),
  gsi2sk: sort(at, id),
});
