import * as z from 'zod';
import { organisation } from '../../shared/contract/organisations.schemas.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import { kindIndex, organisationIndex, organisationKey } from '../platform/keys/organisations.keys.ts';
import { defineRecord, type Item } from '../platform/record.ts';

/** `kind` of an item says what the item is; what the organisation is has a name of its own there. */
interface OrganisationItem extends Omit<Organisation, 'kind'> {
  readonly organisationKind: Organisation['kind'];
}

const stored = defineRecord<OrganisationItem>({
  kind: 'organisation',
  schemaVersion: 1,
  schema: z.strictObject({ ...organisation.omit({ kind: true }).shape, organisationKind: organisation.shape.kind }),
  key: ({ kbo }) => organisationKey(kbo),
  index: ({ ovo, organisationKind, name }) => ({
    ...(ovo !== undefined && organisationIndex(ovo)),
    ...kindIndex(organisationKind, name),
  }),
  versioned: true,
});

export const organisationRecord = {
  kind: stored.kind,
  is: stored.is,
  toItem: ({ kind, ...entity }: Organisation): Item => stored.toItem({ ...entity, organisationKind: kind }),
  parse: (item: Item): Organisation => {
    const { organisationKind, ...entity } = stored.parse(item);
    return { ...entity, kind: organisationKind };
  },
};
