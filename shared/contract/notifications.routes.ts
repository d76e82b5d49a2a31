import * as z from 'zod';
import { roles } from '../domain/organisations/role.ts';
import { defineRoute } from './define-route.ts';
import { inboxItem, mailSettings, notificationId, unread } from './notifications.schemas.ts';
import { instant, page, paging } from './primitives.ts';

export const listNotificationsRoute = defineRoute({
  operation: 'listNotifications',
  summary: 'The own inbox, newest first, and how much of it is unread',
  context: 'notifications',
  method: 'GET',
  path: '/notifications',
  roles,
  request: { query: z.strictObject(paging()) },
  response: z.strictObject({ ...page(inboxItem).shape, unread }),
  problems: [],
});

export const readNotificationsRoute = defineRoute({
  operation: 'readNotifications',
  summary: 'Marks own notifications as read: those named, or all up to a moment; what is not in the own inbox is passed over',
  context: 'notifications',
  method: 'POST',
  path: '/notifications/read',
  roles,
  request: {
    body: z.strictObject({ ids: z.array(notificationId).max(100).optional(), upTo: instant.optional() }),
  },
  response: z.strictObject({ unread }),
  problems: [],
});

const settingsAnswer = z.strictObject({
  mail: mailSettings,
  address: z.string().optional().meta({ description: 'where mail goes, as the login knows it; without one nothing is mailed' }),
});

export const getNotificationSettingsRoute = defineRoute({
  operation: 'getNotificationSettings',
  summary: 'How the caller wants to be mailed, per group of topics',
  context: 'notifications',
  method: 'GET',
  path: '/notification-settings',
  roles,
  request: {},
  response: settingsAnswer,
  problems: [],
});

export const saveNotificationSettingsRoute = defineRoute({
  operation: 'saveNotificationSettings',
  summary: 'Chooses how the caller is mailed from now on; the inbox holds everything in any case',
  context: 'notifications',
  method: 'PUT',
  path: '/notification-settings',
  roles,
  request: { body: z.strictObject({ mail: mailSettings }) },
  response: settingsAnswer,
  problems: [],
});

export const notificationsRoutes = [
  listNotificationsRoute,
  readNotificationsRoute,
  getNotificationSettingsRoute,
  saveNotificationSettingsRoute,
] as const;
