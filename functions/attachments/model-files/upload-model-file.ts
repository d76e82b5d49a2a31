import type { UploadedModelFile } from '../../../shared/domain/catalogue/model-media.ts';
import type { Principal } from '../../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { type KeepingDeps, keepFile } from '../keep-file.ts';
import { checkModelFile, type ModelFileRefusal } from './check-model-file.ts';
import { modelFileOf } from './own-model-files.ts';

/** Keeps a picture or a paper that is to go with a model, as it will be published. Until then its owner alone can read it. */
export const makeUploadModelFile =
  (deps: KeepingDeps) =>
  async (
    caller: Principal,
    given: { readonly name: string; readonly bytes: Uint8Array },
    idempotencyKey: string,
  ): Promise<Result<UploadedModelFile, ModelFileRefusal | 'key-reused'>> => {
    const checked = checkModelFile(given.name, given.bytes);
    if (!checked.ok) return checked;
    const { picture, ...file } = checked.value;
    const kept = await keepFile(deps, caller, { ...file, model: { ...picture } }, idempotencyKey);
    return kept.ok ? ok(modelFileOf(kept.value)) : kept;
  };
