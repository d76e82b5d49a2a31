import { type FrameworkId, frameworkId, frameworkOf, type LotId } from '../../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

const scopeFramework = (scope: FrameworkId | LotId): FrameworkId =>
  scope.includes('.') ? frameworkOf(scope as LotId) : frameworkId(scope);

/** A framework, its lots and their ceilings lie together: one query shows the whole of it. */
export const frameworkPartition = (id: FrameworkId): PartitionKey => partition('FRAMEWORK', id);
export const frameworkKey = (id: FrameworkId): ItemKey => ({ pk: frameworkPartition(id), sk: sort('FRAMEWORK') });
export const frameworkIndex = (id: FrameworkId): IndexKeys => ({ gsi1pk: allFrameworks, gsi1sk: sort(id) });
export const allFrameworks = partition('FRAMEWORKS');
/** What was changed of a framework, apart from it: the history grows, and the framework is read often. */
export const frameworkEvents = (id: FrameworkId): PartitionKey => partition('FRAMEWORK-EVENTS', id);
export const frameworkEventKey = (id: FrameworkId, version: number): ItemKey => ({
  pk: frameworkEvents(id),
  sk: sort('EVENT', ordinal(version)),
});
export const lotKey = (id: LotId): ItemKey => ({ pk: frameworkPartition(frameworkOf(id)), sk: sort('LOT', id) });
export const ceilingKey = (scope: FrameworkId | LotId): ItemKey => ({
  pk: frameworkPartition(scopeFramework(scope)),
  sk: sort('CEILING', scope),
});
/** What a manager lets pass lies with the framework, and how many models a supplier has in a lot with the lot. */
export const standingApprovalsKey = (id: FrameworkId): ItemKey => ({ pk: frameworkPartition(id), sk: sort('STANDING') });
export const rangeCountKey = (lot: LotId, supplier: Kbo): ItemKey => ({
  pk: frameworkPartition(frameworkOf(lot)),
  sk: sort('RANGE', lot, supplier),
});
