import type { Withdrawal } from '../../shared/domain/catalogue/model.ts';
import { withdrawModel } from '../../shared/domain/catalogue/model-withdrawal.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelRepository } from './model.repository.ts';

/** A supplier takes its own model out of the range. One read, one transaction. */
export const makeWithdrawModel =
  ({ models, now }: { readonly models: Pick<ModelRepository, 'withTerms' | 'save'>; readonly now: Clock }) =>
  async (caller: Principal, id: ModelId, { version, ...withdrawal }: Withdrawal & { readonly version: number }) => {
    const before = await models.withTerms(id, withdrawal.replacement);
    if (before?.model.supplier !== caller.organisation) return refuse('not-found');
    if (before.model.version !== version) return refuse('stale-version', { seen: version, now: before.model.version });
    const withdrawn = withdrawModel(before.model, withdrawal, { lot: before.lot, replacement: before.other, today: brusselsDate(now()) });
    if (!withdrawn.ok) return withdrawn;
    const saved = await models.save({ before, after: withdrawn.value });
    return saved.ok ? ok(withdrawn.value) : saved;
  };
