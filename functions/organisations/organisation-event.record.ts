import { organisationEvent } from '../../shared/contract/attributions.routes.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import { organisationEventKey } from '../platform/keys/organisations.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** Who entered or ended a membership or an accession of an organisation, under which framework, and all of them as they were then. */
export interface OrganisationEvent extends Pick<Organisation, 'memberships' | 'accessions'> {
  readonly organisation: Kbo;
  readonly framework: FrameworkId;
  readonly authority: Kbo;
  /** Of the organisation after the change. */
  readonly version: number;
  readonly action: 'attribute' | 'accede' | 'end-attribution' | 'end-accession';
  /** Absent where a decision says why. */
  readonly reason?: string | undefined;
  readonly by: { readonly person: string; readonly name: string; readonly organisation: Kbo };
  readonly at: Instant;
}

/** Written with the change, never edited. */
export const organisationEventRecord = defineRecord<OrganisationEvent>({
  kind: 'organisation-event',
  schemaVersion: 1,
  schema: organisationEvent,
  key: ({ organisation, version }) => organisationEventKey(organisation, version),
  versioned: true,
});
