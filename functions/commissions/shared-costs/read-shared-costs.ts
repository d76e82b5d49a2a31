import type { SharedCost } from '../../../shared/domain/commissions/shared-cost.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import type { Paging } from '../statement-reading.repository.ts';
import { reversalId } from './reversal-id.ts';
import type { SharedCostReader } from './shared-cost-reading.repository.ts';

interface Deps {
  readonly costs: SharedCostReader;
}

/** What the caller's organisation paid or bears a part of: of the parts in this list only its own. */
export const makeListSharedCosts =
  ({ costs }: Deps) =>
  async ({ organisation }: Principal, paging: Paging) =>
    ok(await costs.list(organisation, paging));

/**
 * A cost with all its parts, and by which it was taken back. Who bears a part sees those of the others, because without
 * them it cannot check its own; to everybody else but who paid, the cost does not exist.
 */
export const makeGetSharedCost =
  ({ costs }: Pick<Deps, 'costs'>) =>
  async (
    { organisation }: Principal,
    id: string,
  ): Promise<Result<{ readonly cost: SharedCost; readonly reversedBy?: string }, 'not-found'>> => {
    const reversal = reversalId(id);
    const found = await costs.find([id, reversal]);
    const cost = found.get(id)?.cost;
    if (!cost || (cost.authority !== organisation && !cost.parts.some(({ payer }) => payer === organisation))) return refuse('not-found');
    return ok({ cost, ...(found.has(reversal) && { reversedBy: reversal }) });
  };
