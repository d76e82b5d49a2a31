import type { LotId, ModelId } from '../../../shared/domain/frameworks/ids.ts';
import type { OrderId } from '../../../shared/domain/ordering/order.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey, SortKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

export const categoryPartition = partition('CATEGORIES');
export const categoryKey = (id: string): ItemKey => ({ pk: categoryPartition, sk: sort('CATEGORY', id) });

export const modelPartition = (id: ModelId): PartitionKey => partition('MODEL', id);
export const modelKey = (id: ModelId): ItemKey => ({ pk: modelPartition(id), sk: sort('MODEL') });
export const modelVersionKey = (id: ModelId, number: number): ItemKey => ({ pk: modelPartition(id), sk: sort('VERSION', ordinal(number)) });
/** Only what was published, in a model's partition. */
export const versionsOfModel: SortKey = sort('VERSION', '');
/** Work in progress on a model, what is in review of it, and what was decided: one query shows them with the model and its versions. */
export const modelDraftKey = (id: ModelId): ItemKey => ({ pk: modelPartition(id), sk: sort('DRAFT') });
export const submissionKey = (id: ModelId): ItemKey => ({ pk: modelPartition(id), sk: sort('SUBMISSION') });
export const modelEventKey = (id: ModelId, version: number): ItemKey => ({ pk: modelPartition(id), sk: sort('EVENT', ordinal(version)) });
export const draftsOf = (supplier: Kbo): PartitionKey => partition('MODEL-DRAFTS', supplier);
export const draftIndex = (supplier: Kbo, since: string, id: ModelId): IndexKeys => ({
  gsi1pk: draftsOf(supplier),
  gsi1sk: sort(since, id),
});
export const submissionsOf = (viewer: 'supplier' | 'authority', kbo: Kbo): PartitionKey => partition('SUBMISSIONS', viewer, kbo);
/** In the supplier's list as long as it is open, in the authority's as long as it waits there. */
export const submissionIndex = (supplier: Kbo, authority: Kbo | undefined, since: string, id: ModelId): IndexKeys => ({
  gsi2pk: submissionsOf('supplier', supplier),
  gsi2sk: sort(since, id),
  ...(authority !== undefined && { gsi1pk: submissionsOf('authority', authority), gsi1sk: sort(since, id) }),
});
/** Models that are published together. */
export const releaseKey = (id: string): ItemKey => ({ pk: partition('RELEASE', id), sk: sort('RELEASE') });
export const releasePartKey = (id: string, part: number): ItemKey => ({ pk: partition('RELEASE', id), sk: sort('MODELS', ordinal(part)) });
/** What was ordered of a model, by day. */
export const modelSalesOf = (id: ModelId): PartitionKey => partition('MODEL-SALES', id);
export const modelSaleKey = (id: ModelId, date: string, order: OrderId, line: number): ItemKey => ({
  pk: modelSalesOf(id),
  sk: sort(date, order, ordinal(line)),
});
/** The models that an order or quote names lie together; of a model, in the index by when it began, for as long as it is open. */
export const concernsPartition = (subject: string, id: string): PartitionKey => partition('CONCERNS', subject, id);
export const modelConcernKey = (subject: string, id: string, model: ModelId): ItemKey => ({
  pk: concernsPartition(subject, id),
  sk: sort(model),
});
export const modelConcernsOf = (id: ModelId): PartitionKey => partition('MODEL-CONCERNS', id);
export const modelConcernIndex = (model: ModelId, since: string, id: string): IndexKeys => ({
  gsi1pk: modelConcernsOf(model),
  gsi1sk: sort(since, id),
});
export const lotModels = (id: LotId): PartitionKey => partition('LOT-MODELS', id);
export const supplierModels = (kbo: Kbo): PartitionKey => partition('SUPPLIER-MODELS', kbo);
/** By name within a lot, and within a supplier's range by lot and name. */
export const modelIndex = (id: ModelId, lot: LotId, supplier: Kbo, name: string): IndexKeys => ({
  gsi1pk: lotModels(lot),
  gsi1sk: sort(name.toLowerCase(), id),
  gsi2pk: supplierModels(supplier),
  gsi2sk: sort(lot, name.toLowerCase(), id),
});
