import type { Organisation, OrganisationKind } from '../../shared/domain/organisations/organisation.ts';
import { type Result, refuse } from '../../shared/domain/result.ts';
import type { Database } from '../platform/database.ts';
import { organisationsOfKind } from '../platform/keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { transact } from '../platform/transact.ts';
import { organisationRecord } from './organisation.record.ts';
import { makeOrganisationRepository } from './organisation.repository.ts';
import { type OrganisationEvent, organisationEventRecord } from './organisation-event.record.ts';

export const makeAttributionRepository = (database: Database) => ({
  find: makeOrganisationRepository(database).find,

  /** Every organisation of these kinds, by name: of the most numerous there are some hundreds in Flanders. */
  async ofKinds(kinds: readonly OrganisationKind[]): Promise<readonly Organisation[]> {
    const read = await Promise.all(kinds.map((kind) => queryAll(database, { index: 'gsi2', partition: organisationsOfKind(kind) })));
    return read.flat().map(organisationRecord.parse);
  },

  /** Puts the next version of an organisation in the place of the one before it, with what happened; `stale-version` when another was faster. */
  async save(next: Organisation, event: OrganisationEvent): Promise<Result<undefined, 'stale-version'>> {
    const seen = next.version - 1;
    const stale = (found: { readonly version?: unknown } | undefined) => refuse('stale-version', { seen, now: found?.version });
    return transact<'stale-version'>(database, [
      {
        write: {
          Put: {
            TableName: database.table,
            Item: organisationRecord.toItem(next),
            ConditionExpression: '#version = :seen',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':seen': seen },
          },
        },
        refusal: stale,
      },
      {
        write: {
          Put: {
            TableName: database.table,
            Item: organisationEventRecord.toItem(event),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        refusal: stale,
      },
    ]);
  },
});

export type AttributionRepository = ReturnType<typeof makeAttributionRepository>;
