import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok } from '../../shared/domain/result.ts';
import type { FrameworkRepository } from './framework.repository.ts';
import { ceilingOf, maySee, readableOf } from './framework-view.ts';

/** The framework agreements that the caller may see, by id, with the room left. One query and one batch. */
export const makeListFrameworks =
  ({ frameworks }: { readonly frameworks: Pick<FrameworkRepository, 'list' | 'ceilings'> }) =>
  async (caller: Principal) => {
    const visible = (await frameworks.list()).filter((framework) => maySee(framework, caller));
    const ceilings = await frameworks.ceilings(visible.map(({ id }) => id));
    return ok({
      items: visible.map((framework) => ({ framework: readableOf(framework, caller), ceiling: ceilingOf(ceilings, framework.id) })),
    });
  };
