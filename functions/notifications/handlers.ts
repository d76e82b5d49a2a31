import {
  getNotificationSettingsRoute,
  listNotificationsRoute,
  readNotificationsRoute,
  saveNotificationSettingsRoute,
} from '../../shared/contract/notifications.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import { type Endpoint, implement, makeHandler } from '../platform/http.ts';
import { makeInboxRepository } from './inbox.repository.ts';
import { makeListNotifications } from './list-notifications.ts';
import { makeGetMailSettings, makeSaveMailSettings } from './mail-settings.ts';
import { makeReadNotifications } from './read-notifications.ts';
import { makeSettingsRepository } from './settings.repository.ts';

/** Every route of notifications tied to its use case. */
export const notificationsEndpoints = (database: Database, now: Clock): readonly Endpoint[] => {
  const inbox = makeInboxRepository(database);
  const settings = makeSettingsRepository(database);
  const list = makeListNotifications({ inbox });
  const read = makeReadNotifications({ inbox, now });
  const getSettings = makeGetMailSettings({ settings });
  const saveSettings = makeSaveMailSettings({ settings });
  return [
    implement(listNotificationsRoute, ({ query }, caller) => list(caller, query)),
    implement(readNotificationsRoute, ({ body }, caller) => read(caller, body)),
    implement(getNotificationSettingsRoute, (_, caller) => getSettings(caller)),
    implement(saveNotificationSettingsRoute, ({ body }, caller) => saveSettings(caller, body.mail)),
  ];
};

export const handler = makeHandler(notificationsEndpoints(makeDatabase(readEnvironment(process.env)), systemClock));
