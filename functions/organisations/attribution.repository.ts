import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation, OrganisationKind } from '../../shared/domain/organisations/organisation.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { organisationEvents, organisationsOfKind } from '../platform/keys/organisations.keys.ts';
import { putNextVersion } from '../platform/next-version.ts';
import { queryAll, queryPage } from '../platform/query-page.ts';
import { organisationRecord } from './organisation.record.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';
import { type OrganisationEvent, organisationEventRecord } from './organisation-event.record.ts';

/** As many changes as a page shows. */
const shown = 50;

export const makeAttributionRepository = (database: Database) => ({
  find: makeOrganisationRepository(database).find,

  /** Every organisation of these kinds, by name: of the most numerous there are some hundreds in Flanders. */
  async ofKinds(kinds: readonly OrganisationKind[]): Promise<readonly Organisation[]> {
    const read = await Promise.all(kinds.map((kind) => queryAll(database, { index: 'gsi2', partition: organisationsOfKind(kind) })));
    return read.flat().map(organisationRecord.parse);
  },

  /** What was last changed of an organisation, newest first. */
  async history(kbo: Kbo): Promise<readonly OrganisationEvent[]> {
    const { items } = await queryPage(database, { partition: organisationEvents(kbo), limit: shown, newestFirst: true });
    return items.filter(organisationEventRecord.is).map(organisationEventRecord.parse);
  },

  /** Puts the next version of an organisation in the place of the one before it, with what happened; `stale-version` when another was faster. */
  save: (next: Organisation, event: OrganisationEvent): Promise<Result<undefined, 'stale-version'>> =>
    putNextVersion(database, {
      item: organisationRecord.toItem(next),
      seen: next.version - 1,
      event: organisationEventRecord.toItem(event),
    }),
});

export type AttributionRepository = ReturnType<typeof makeAttributionRepository>;
