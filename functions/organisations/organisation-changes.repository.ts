import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { organisationEvents } from '../platform/keys/organisations.keys.ts';
import { putNextVersion } from '../platform/next-version.ts';
import { queryPage } from '../platform/query-page.ts';
import type { RecordType } from '../platform/record.ts';
import { organisationRecord } from './organisation.record.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';

/** As many changes as a page shows. */
const shown = 50;

/** An organisation as it is, and changes of one kind to it: each lies with it as an event, among those of other kinds. */
export const makeOrganisationChanges = <Event>(database: Database, events: RecordType<Event>) => ({
  find: makeOrganisationRepository(database).find,

  /** What was last changed of an organisation, newest first. */
  async history(kbo: Kbo): Promise<readonly Event[]> {
    const { items } = await queryPage(database, { partition: organisationEvents(kbo), limit: shown, newestFirst: true });
    return items.filter(events.is).map(events.parse);
  },

  /** Puts the next version of an organisation in the place of the one before it, with what happened; `stale-version` when another was faster. */
  save: (next: Organisation, event: Event): Promise<Result<undefined, 'stale-version'>> =>
    putNextVersion(database, { item: organisationRecord.toItem(next), seen: next.version - 1, event: events.toItem(event) }),
});
