import type * as z from 'zod';
import { signingEvent } from '../../shared/contract/statement-signing.routes.ts';
import { organisationEventKey } from '../platform/keys/organisations.keys.ts';
import { defineRecord } from '../platform/record.ts';

export type SigningEvent = z.infer<typeof signingEvent>;

/** Lies among what else was changed of an organisation; written with the change, never edited. */
export const signingEventRecord = defineRecord<SigningEvent>({
  kind: 'signing-event',
  schemaVersion: 1,
  schema: signingEvent,
  key: ({ organisation, version }) => organisationEventKey(organisation, version),
  versioned: true,
});
