import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import { type ApplyImport, isConfirmed } from './apply-import.ts';
import type { ImportRepository } from './import.repository.ts';
import { findOwn } from './own-import.ts';

interface Deps {
  readonly imports: Pick<ImportRepository, 'find'>;
  readonly apply: ApplyImport;
  readonly now: Clock;
  /** How long one request goes on, in milliseconds: well below the thirty seconds of API Gateway. */
  readonly budget?: number;
}

/** Goes on with a confirmed import for as long as a request may take, and answers how far it is; for whoever of the supplier looks at it. */
export const makeContinueImport =
  ({ imports, apply, now, budget = 12_000 }: Deps) =>
  async (caller: Principal, id: string) => {
    const own = await findOwn({ imports }, caller, id);
    if (!own.ok) return own;
    if (!isConfirmed(own.value)) return refuse('import-not-confirmed');
    return ok(await apply(own.value, Date.parse(now()) + budget));
  };
