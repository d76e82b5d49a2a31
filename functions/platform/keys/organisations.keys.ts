import type { Kbo } from '../../../shared/domain/organisations/kbo.ts';
import type { IndexKeys, ItemKey, PartitionKey } from './key.ts';
import { ordinal, partition, sort } from './key-parts.ts';

/** Organisations of one kind, by name. */
export const organisationsOfKind = (kind: string): PartitionKey => partition('ORGS', kind);
export const kindIndex = (kind: string, name: string): IndexKeys => ({ gsi2pk: organisationsOfKind(kind), gsi2sk: sort(name) });
export const organisationKey = (kbo: Kbo): ItemKey => ({ pk: partition('ORG', kbo), sk: sort('ORG') });
/** What was changed of an organisation, apart from it, because all else of it is read by one query. */
export const organisationEvents = (kbo: Kbo): PartitionKey => partition('ORG-EVENTS', kbo);
export const organisationEventKey = (kbo: Kbo, version: number): ItemKey => ({
  pk: organisationEvents(kbo),
  sk: sort('EVENT', ordinal(version)),
});
/** Organisations by their OVO code, by which ACM/IDM names them. */
export const organisationIndex = (ovo: string): IndexKeys => ({ gsi1pk: partition('OVO', ovo), gsi1sk: sort('ORG') });

/** Who signs for an organisation, and who works there, lie with the organisation. */
export const approvalPolicyKey = (kbo: Kbo): ItemKey => ({ pk: partition('ORG', kbo), sk: sort('APPROVAL') });
export const approvalPolicyVersionKey = (kbo: Kbo, version: number): ItemKey => ({
  pk: partition('ORG', kbo),
  sk: sort('APPROVAL', ordinal(version)),
});
export const organisationPartition = (kbo: Kbo): PartitionKey => partition('ORG', kbo);
export const personKey = (kbo: Kbo, person: string): ItemKey => ({ pk: organisationPartition(kbo), sk: sort('PERSON', person) });
