import { organisation } from '../../shared/contract/organisations.schemas.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { organisationIndex, organisationKey } from '../platform/keys.ts';
import { defineRecord } from '../platform/record.ts';

export const organisationRecord = defineRecord<Organisation>({
  kind: 'organisation',
  schemaVersion: 1,
  schema: organisation,
  key: ({ kbo }) => organisationKey(kbo),
  index: ({ ovo }) => (ovo === undefined ? {} : organisationIndex(ovo)),
  versioned: true,
});
