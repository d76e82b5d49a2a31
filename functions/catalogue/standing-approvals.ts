import type { ChangeKind } from '../../shared/domain/catalogue/change-kind.ts';
import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { ChangeRepository } from './change.repository.ts';

type Deps = { readonly changes: Pick<ChangeRepository, 'framework' | 'standing' | 'saveStanding'> };

/** Which kinds of change pass under one of the own frameworks. Two reads. */
export const makeGetStanding =
  ({ changes }: Deps) =>
  async ({ organisation }: Principal, id: FrameworkId) => {
    const framework = await changes.framework(id);
    return framework?.authority === organisation ? ok(await changes.standing(id)) : refuse('not-found');
  };

/** A manager says which kinds pass, in the place of the version that was seen. What is in review stays there. */
export const makeSetStanding =
  ({ changes }: Deps) =>
  async (
    { organisation }: Principal,
    id: FrameworkId,
    { version, kinds }: { readonly version: number; readonly kinds: readonly ChangeKind[] },
  ) => {
    const framework = await changes.framework(id);
    if (framework?.authority !== organisation) return refuse('not-found');
    const next = { framework: id, kinds: [...new Set(kinds)], version: version + 1 };
    const saved = await changes.saveStanding(next);
    return saved.ok ? ok(next) : saved;
  };
