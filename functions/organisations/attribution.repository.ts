import type { Organisation, OrganisationKind } from '../../shared/domain/organisations/organisation.ts';
import type { Database } from '../platform/database.ts';
import { organisationsOfKind } from '../platform/keys/organisations.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { organisationRecord } from './organisation.record.ts';
import { makeOrganisationChanges } from './organisation-changes.repository.ts';
import { organisationEventRecord } from './organisation-event.record.ts';

export const makeAttributionRepository = (database: Database) => ({
  ...makeOrganisationChanges(database, organisationEventRecord),

  /** Every organisation of these kinds, by name: of the most numerous there are some hundreds in Flanders. */
  async ofKinds(kinds: readonly OrganisationKind[]): Promise<readonly Organisation[]> {
    const read = await Promise.all(kinds.map((kind) => queryAll(database, { index: 'gsi2', partition: organisationsOfKind(kind) })));
    return read.flat().map(organisationRecord.parse);
  },
});

export type AttributionRepository = ReturnType<typeof makeAttributionRepository>;
