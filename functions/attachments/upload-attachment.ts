import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { refOf } from './attachment.record.ts';
import { checkFile } from './check-file.ts';
import type { FileRefusal } from './content/verdict.ts';
import { type KeepingDeps, keepFile } from './keep-file.ts';

/** Keeps a file of the caller's organisation once its content proved to be what its name says. */
export const makeUploadAttachment =
  (deps: KeepingDeps) =>
  async (
    caller: Principal,
    given: { readonly name: string; readonly bytes: Uint8Array },
    idempotencyKey: string,
  ): Promise<Result<AttachmentRef, FileRefusal | 'key-reused'>> => {
    const checked = checkFile(given.name, given.bytes);
    if (!checked.ok) return checked;
    const kept = await keepFile(deps, caller, { ...checked.value, bytes: given.bytes }, idempotencyKey);
    return kept.ok ? ok(refOf(kept.value)) : kept;
  };
