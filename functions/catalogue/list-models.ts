import type { LotId } from '../../shared/domain/frameworks/ids.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelReader } from './model-reading.repository.ts';
import { shownModels } from './shown-models.ts';

interface Question {
  readonly lot?: LotId | undefined;
  readonly supplier?: Kbo | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** One page of a lot, or of a supplier's range, by name. One query. */
export const makeListModels =
  ({ models, now }: { readonly models: Pick<ModelReader, 'list' | 'authorities'>; readonly now: Clock }) =>
  async (caller: Principal, { lot, supplier, limit, cursor }: Question) => {
    const of = lot !== undefined ? { lot } : supplier !== undefined ? { supplier } : undefined;
    if (!of) return refuse('not-found');
    const { items, next } = await models.list(of, { limit, cursor });
    const shown = await shownModels(items, caller, brusselsDate(now()), models);
    return ok({ items: shown, ...(next !== undefined && { next }) });
  };
