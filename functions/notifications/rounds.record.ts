import * as z from 'zod';
import { localDate } from '../../shared/contract/primitives.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import { roundsKey } from '../platform/keys/notifications.keys.ts';
import { defineRecord } from '../platform/record.ts';

/** The last day of which everything was looked at. */
export const roundsRecord = defineRecord<{ readonly lastDay: LocalDate }>({
  kind: 'rounds',
  schemaVersion: 1,
  schema: z.strictObject({ lastDay: localDate }),
  key: () => roundsKey,
  versioned: false,
});
