import * as z from 'zod';
import { mailSettings } from '../../shared/contract/notifications.schemas.ts';
import { kbo } from '../../shared/contract/primitives.ts';
import type { MailSettings } from '../../shared/domain/notifications/settings.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import { notificationSettingsKey } from '../platform/keys/notifications.keys.ts';
import { defineRecord } from '../platform/record.ts';

export interface StoredSettings {
  readonly person: string;
  readonly organisation: Kbo;
  /** A group that came after somebody chose is not in it. */
  readonly mail: Partial<MailSettings>;
}

export const settingsRecord = defineRecord<StoredSettings>({
  kind: 'notification-settings',
  schemaVersion: 1,
  schema: z.strictObject({ person: z.string(), organisation: kbo, mail: mailSettings.partial() }),
  key: ({ organisation, person }) => notificationSettingsKey(organisation, person),
  versioned: false,
});
