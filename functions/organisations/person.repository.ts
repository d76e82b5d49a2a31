import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import type { Database } from '../platform/database.ts';
import { organisationPartition, personKey } from '../platform/keys/organisations.keys.ts';
import { queryAll } from '../platform/query-page.ts';
import { personRecord } from './person.record.ts';

/** Whom an organisation has here: few enough to be read whole. */
export const makePeopleReader = (database: Database) => ({
  async of(organisation: Kbo): Promise<readonly Person[]> {
    const items = await queryAll(database, { partition: organisationPartition(organisation) });
    return items.filter(personRecord.is).map(personRecord.parse);
  },
});
export type PeopleReader = ReturnType<typeof makePeopleReader>;

export const makePersonRepository = (database: Database) => ({
  ...makePeopleReader(database),

  async find(organisation: Kbo, id: string): Promise<Person | undefined> {
    const { Item } = await database.client.send(new GetCommand({ TableName: database.table, Key: { ...personKey(organisation, id) } }));
    return Item && personRecord.parse(Item);
  },

  /** Replaces what was known: only a person's own login writes it. */
  async save(person: Person): Promise<void> {
    await database.client.send(new PutCommand({ TableName: database.table, Item: personRecord.toItem(person) }));
  },
});
export type PersonRepository = ReturnType<typeof makePersonRepository>;
