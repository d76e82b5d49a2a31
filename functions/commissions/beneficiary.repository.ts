import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { organisationRecord } from '../organisations/organisation.record.ts';
import type { Database } from '../platform/database.ts';
import { organisationsOfKind } from '../platform/keys/organisations.keys.ts';
import { queryAll } from '../platform/query-page.ts';

export const makeBeneficiaryRepository = (database: Database) => ({
  /** Every intercommunale, by name: there are a dozen or so in Flanders. */
  async intercommunales(): Promise<readonly Organisation[]> {
    const items = await queryAll(database, { index: 'gsi2', partition: organisationsOfKind('intercommunale') });
    return items.map(organisationRecord.parse);
  },
});

export type BeneficiaryRepository = ReturnType<typeof makeBeneficiaryRepository>;
