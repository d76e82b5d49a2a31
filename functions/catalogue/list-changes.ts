import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { ChangeRepository } from './change.repository.ts';

interface Paging {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What the caller's colleagues are working on. One query. */
export const makeListDrafts =
  ({ changes }: { readonly changes: Pick<ChangeRepository, 'drafts'> }) =>
  async ({ organisation }: Principal, paging: Paging) =>
    ok(await changes.drafts(organisation, paging));

/** A manager's queue, or what a supplier sent in and is not done with. One query. */
export const makeListSubmissions =
  ({ changes }: { readonly changes: Pick<ChangeRepository, 'open'> }) =>
  async ({ organisation, roles }: Principal, paging: Paging) =>
    ok(await changes.open(roles.includes('manager') ? 'authority' : 'supplier', organisation, paging));
