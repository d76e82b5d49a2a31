import type { FrameworkId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { FrameworkRepository } from './framework.repository.ts';
import { ceilingOf, maySee, readableOf } from './framework-view.ts';

/** One framework agreement with its lots and ceilings; to a manager of another authority it does not exist. One query. */
export const makeGetFramework =
  ({ frameworks }: { readonly frameworks: Pick<FrameworkRepository, 'whole'> }) =>
  async (caller: Principal, id: FrameworkId) => {
    const found = await frameworks.whole(id);
    if (!found || !maySee(found.framework, caller)) return refuse('not-found');
    const { framework, lots, ceilings } = found;
    return ok({
      framework: readableOf(framework, caller),
      ceiling: ceilingOf(ceilings, framework.id),
      lots: lots.map((lot) => ({ lot, ceiling: ceilingOf(ceilings, lot.id) })),
    });
  };
