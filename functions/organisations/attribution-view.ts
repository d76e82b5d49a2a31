import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import { attributedTo } from '../../shared/domain/organisations/attribution.ts';
import type { Organisation } from '../../shared/domain/organisations/organisation.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import type { LocalDate } from '../../shared/domain/time/local-date.ts';
import type { FrameworkRepository } from '../frameworks/framework.repository.ts';

/** A framework of the caller's own organisation; any other does not exist here. */
export const ownFramework = async (frameworks: Pick<FrameworkRepository, 'list'>, { organisation }: Principal, id: FrameworkId) =>
  (await frameworks.list()).find((framework) => framework.id === id && framework.authority === organisation);

type Terms = Pick<Organisation, 'memberships' | 'accessions'>;

/** Memberships and accessions for other frameworks are no concern of this one's authority. */
export const termsUnder = ({ memberships, accessions }: Terms, id: FrameworkId): Terms => ({
  memberships: memberships.filter(({ framework }) => framework === undefined || framework === id),
  accessions: accessions.filter(({ framework }) => framework === id),
});

/** What the authority of a framework may know of an organisation. */
export const attributionOf = (organisation: Organisation, id: FrameworkId, today: LocalDate) => {
  const { kbo, name, kind, version } = organisation;
  const attributed = attributedTo(organisation, id, today);
  const served = attributed.ok ? attributed.value : undefined;
  return { kbo, name, kind, ...termsUnder(organisation, id), ...(served !== undefined && { served }), version };
};
