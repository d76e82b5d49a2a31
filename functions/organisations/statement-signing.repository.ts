import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { organisationEvents } from '../platform/keys/organisations.keys.ts';
import { putNextVersion } from '../platform/next-version.ts';
import { queryPage } from '../platform/query-page.ts';
import { organisationRecord } from './organisation.record.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';
import { type SigningEvent, signingEventRecord } from './signing-event.record.ts';

/** As many changes as a page shows. */
const shown = 50;

export const makeStatementSigningRepository = (database: Database) => ({
  find: makeOrganisationRepository(database).find,

  /** Who last changed how many sign, newest first. */
  async history(kbo: Kbo): Promise<readonly SigningEvent[]> {
    const { items } = await queryPage(database, { partition: organisationEvents(kbo), limit: shown, newestFirst: true });
    return items.filter(signingEventRecord.is).map(signingEventRecord.parse);
  },

  save: (next: Organisation, event: SigningEvent): Promise<Result<undefined, 'stale-version'>> =>
    putNextVersion(database, {
      item: organisationRecord.toItem(next),
      seen: next.version - 1,
      event: signingEventRecord.toItem(event),
    }),
});

export type StatementSigningRepository = ReturnType<typeof makeStatementSigningRepository>;
