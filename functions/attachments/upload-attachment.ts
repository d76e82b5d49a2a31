import { createHash } from 'node:crypto';
import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileStore } from '../platform/file-store.ts';
import { idFor } from '../platform/ids.ts';
import { type Attachment, refOf } from './attachment.record.ts';
import type { AttachmentRepository } from './attachment.repository.ts';
import { checkFile } from './check-file.ts';
import type { FileRefusal } from './content/verdict.ts';

interface Deps {
  readonly attachments: AttachmentRepository;
  readonly files: FileStore;
  readonly now: Clock;
}

/** A repeat is the same file under the same name; anything else under the same key is a mistake of the caller. */
const repeated = (first: Attachment, again: Attachment): Result<AttachmentRef, 'key-reused'> =>
  first.sha256 === again.sha256 && first.name === again.name ? ok(refOf(first)) : refuse('key-reused');

/**
 * Keeps a file of the caller's organisation once its content proved to be what its name says. The file is stored
 * before the table tells of it, so that whatever the table tells of is there. The same key gives the same attachment.
 */
export const makeUploadAttachment =
  ({ attachments, files, now }: Deps) =>
  async (
    caller: Principal,
    given: { readonly name: string; readonly bytes: Uint8Array },
    idempotencyKey: string,
  ): Promise<Result<AttachmentRef, FileRefusal | 'key-reused'>> => {
    const checked = checkFile(given.name, given.bytes);
    if (!checked.ok) return checked;
    const attachment: Attachment = {
      id: idFor('attachment', caller, idempotencyKey),
      ...checked.value,
      bytes: given.bytes.length,
      owner: caller.organisation,
      by: caller.person,
      sha256: createHash('sha256').update(given.bytes).digest('hex'),
      at: now(),
    };
    const first = await attachments.find(attachment.id);
    if (first) return repeated(first, attachment);
    await files.put(attachment.id, attachment.sha256, given.bytes);
    if ((await attachments.create(attachment)).ok) return ok(refOf(attachment));
    const faster = await attachments.find(attachment.id);
    return faster ? repeated(faster, attachment) : refuse('key-reused');
  };
