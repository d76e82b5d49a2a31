import type { Organisation } from '../../../../shared/domain/organisations/organisation.ts';

/**
 * The organisation of whoever is signed in, with its memberships; undefined when it cannot be read, and then the
 * reader chooses by hand. The API client is fetched only here, so that a public page does without it.
 */
export const loadOwnOrganisation = async (): Promise<Organisation | undefined> => {
  const [{ callApi }, { getMeRoute }] = await Promise.all([
    import('../../api/client.ts'),
    import('../../../../shared/contract/organisations.routes.ts'),
  ]);
  const answer = await callApi(getMeRoute, { query: {} });
  return answer.ok ? answer.value.organisation : undefined;
};
