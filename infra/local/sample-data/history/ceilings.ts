import { type Ceiling, release, reserve } from '../../../../shared/domain/frameworks/ceiling.ts';
import type { FrameworkId, LotId } from '../../../../shared/domain/frameworks/ids.ts';
import type { OrderPlan } from '../../../../shared/domain/ordering/plan.ts';
import type { SampleScheme } from '../schemes/scheme.ts';

export type Ceilings = Map<FrameworkId | LotId, Ceiling>;

/** The ceilings of all frameworks and lots with nothing ordered yet. */
export const freshCeilings = (schemes: readonly SampleScheme[]): Ceilings =>
  new Map(
    schemes
      .flatMap(({ framework, lots }) => [framework, ...lots])
      .map(({ id, maximum }) => [id, { scope: id, maximum, room: maximum }] as const),
  );

/**
 * Takes what an order's life takes, and gives back what it gives back, by the rule of live orders.
 * @throws Error when the room does not suffice: then the sample holds an order that could not have been placed
 */
export const claimRoom = (ceilings: Ceilings, life: readonly OrderPlan[]): void => {
  for (const { scope, claim, sign } of life.flatMap((plan) => plan.ceilingMoves)) {
    const ceiling = ceilings.get(scope);
    if (!ceiling) throw new Error(`no ceiling for ${scope}`);
    if (sign === -1) ceilings.set(scope, release(ceiling, claim));
    else {
      const taken = reserve(ceiling, claim);
      if (!taken.ok) throw new Error(`the sample orders past the ceiling of ${scope}: ${JSON.stringify(taken.detail)}`);
      ceilings.set(scope, taken.value);
    }
  }
};
