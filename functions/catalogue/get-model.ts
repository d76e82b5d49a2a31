import type { ModelId } from '../../shared/domain/frameworks/ids.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, refuse } from '../../shared/domain/result.ts';
import { brusselsDate } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { ModelReader } from './model-reading.repository.ts';
import { shownModels } from './shown-models.ts';

/** One model as the caller may see it. One read; for a manager one more. */
export const makeGetModel =
  ({ models, now }: { readonly models: Pick<ModelReader, 'find' | 'authorities'>; readonly now: Clock }) =>
  async (caller: Principal, id: ModelId) => {
    const found = await models.find(id);
    const [shown] = await shownModels(found ? [found] : [], caller, brusselsDate(now()), models);
    return shown ? ok(shown) : refuse('not-found');
  };
