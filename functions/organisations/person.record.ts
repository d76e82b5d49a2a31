import { person } from '../../shared/contract/organisations.schemas.ts';
import type { Person } from '../../shared/domain/organisations/person.ts';
import { personKey } from '../platform/keys/organisations.keys.ts';
import { defineRecord } from '../platform/record.ts';

export const personRecord = defineRecord<Person>({
  kind: 'person',
  schemaVersion: 1,
  schema: person,
  key: ({ organisation, id }) => personKey(organisation, id),
  versioned: false,
});
