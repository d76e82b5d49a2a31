import type { UploadedModelFile } from '../../../shared/domain/catalogue/model-media.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { instant } from '../../../shared/domain/time/local-date.ts';
import { type KeepingDeps, keepFile } from '../keep-file.ts';
import { checkModelFile, type ModelFileRefusal } from './check-model-file.ts';
import { modelFileOf } from './own-model-files.ts';

/** Far more than anybody prepares in a month, and no more than can be kept for nothing: 2 GB where each is as large as may be. */
const mostUnsent = 500;
/** Older ones do not count, so that nobody is stopped for ever by what nobody needs any more. */
const daysCounted = 30;

interface Deps extends KeepingDeps {
  readonly most?: number;
}

/**
 * Keeps a picture or a paper that is to go with a model, as it will be published. Until then its owner alone can read it.
 * Refuses more than five hundred in thirty days that were sent in with no model; one more or less where several come at
 * the same moment.
 */
export const makeUploadModelFile =
  ({ most = mostUnsent, ...deps }: Deps) =>
  async (
    caller: Principal,
    given: { readonly name: string; readonly bytes: Uint8Array },
    idempotencyKey: string,
  ): Promise<Result<UploadedModelFile, ModelFileRefusal | 'key-reused' | 'model-files-waiting'>> => {
    const checked = checkModelFile(given.name, given.bytes);
    if (!checked.ok) return checked;
    const { picture, ...file } = checked.value;
    const kept = await keepFile(deps, caller, { ...file, model: { ...picture } }, idempotencyKey, async (at) => {
      const since = instant(new Date(Date.parse(at) - daysCounted * 86_400_000));
      const waiting = await deps.attachments.unsentModelFiles(caller.organisation, since, most);
      return waiting < most ? ok(undefined) : refuse('model-files-waiting', { most, days: daysCounted });
    });
    return kept.ok ? ok(modelFileOf(kept.value)) : kept;
  };
