import { changeModel, type ModelChange } from '../../shared/domain/catalogue/model-change.ts';
import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelRepository } from './model.repository.ts';
import type { PublishedVersion } from './model-version.record.ts';

interface Change extends ModelChange {
  /** The version of the model that the supplier saw. */
  readonly version: number;
  readonly reason: PublishedVersion['reason'];
}

/** A supplier publishes a next version of its own model. One read, one transaction. */
export const makeChangeModel =
  ({ models, now }: { readonly models: Pick<ModelRepository, 'withTerms' | 'save'>; readonly now: Clock }) =>
  async (caller: Principal, id: ModelId, { version, reason, ...change }: Change) => {
    const before = await models.withTerms(id);
    if (before?.model.supplier !== caller.organisation) return refuse('not-found');
    if (before.model.version !== version) return refuse('stale-version', { seen: version, now: before.model.version });
    const at = now();
    const changed = changeModel(before.model, change, { ...before, today: brusselsDate(at) });
    if (!changed.ok) return changed;
    const after = changed.value;
    const next = after.versions.find(({ number }) => number === after.version);
    if (!next) throw new Error(`version ${after.version} of ${id} is not among its versions`);
    const saved = await models.save({ before, after, published: { model: id, published: next, reason, by: caller.person, at } });
    return saved.ok ? ok(after) : saved;
  };
