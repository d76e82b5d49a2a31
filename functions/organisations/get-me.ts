import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { OrganisationRepository } from './organisation.repository.ts';

/** Who is signed in and for which organisation; `not-found` when the token names one that is not registered here. One read. */
export const makeGetMe =
  ({ organisations }: { readonly organisations: Pick<OrganisationRepository, 'find'> }) =>
  async ({ person, name, roles, organisation: kbo }: Principal) => {
    const organisation = await organisations.find(kbo);
    return organisation ? ok({ person, name, roles, organisation }) : refuse('not-found');
  };
