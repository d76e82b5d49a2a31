import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { defaultMailSettings, type MailSettings } from '../../shared/domain/notifications/settings.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { Database } from '../platform/database.ts';
import { notificationSettingsKey } from '../platform/keys/notifications.keys.ts';
import { readMany } from '../platform/read-many.ts';
import { settingsRecord } from './settings.record.ts';

type Chooser = Pick<Person, 'id' | 'organisation' | 'roles'>;

/** How people are mailed: what they chose, and where they chose nothing what suits their roles. One round trip for all of them. */
export const makeSettingsReader = (database: Database) => ({
  async of(people: readonly Chooser[]): Promise<ReadonlyMap<Chooser, MailSettings>> {
    const keys = people.map(({ organisation, id }) => notificationSettingsKey(organisation, id));
    const items = people.length === 0 ? [] : await readMany(database, keys);
    const chosen = items.map(settingsRecord.parse);
    return new Map(
      people.map((person) => {
        const own = chosen.find((each) => each.person === person.id && each.organisation === person.organisation);
        return [person, { ...defaultMailSettings(person.roles), ...own?.mail }];
      }),
    );
  },
});
export type SettingsReader = ReturnType<typeof makeSettingsReader>;

export const makeSettingsRepository = (database: Database) => ({
  ...makeSettingsReader(database),

  async save({ person, organisation }: Principal, mail: MailSettings): Promise<void> {
    await database.client.send(new PutCommand({ TableName: database.table, Item: settingsRecord.toItem({ person, organisation, mail }) }));
  },
});
export type SettingsRepository = ReturnType<typeof makeSettingsRepository>;
