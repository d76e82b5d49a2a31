import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Database } from '../platform/database.ts';
import { organisationKey } from '../platform/keys/organisations.keys.ts';
import { readMany } from '../platform/read-many.ts';
import { organisationRecord } from './organisation.record.ts';

export const makeOrganisationRepository = (database: Database) => ({
  async find(kbo: Kbo): Promise<Organisation | undefined> {
    const { Item } = await database.client.send(new GetCommand({ TableName: database.table, Key: { ...organisationKey(kbo) } }));
    return Item && organisationRecord.parse(Item);
  },

  /** Up to 100 organisations in one round trip; those that do not exist are left out. */
  async findAll(kbos: readonly Kbo[]): Promise<readonly Organisation[]> {
    const items = kbos.length === 0 ? [] : await readMany(database, kbos.map(organisationKey));
    return items.map(organisationRecord.parse);
  },
});

export type OrganisationRepository = ReturnType<typeof makeOrganisationRepository>;
