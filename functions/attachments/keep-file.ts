import { createHash } from 'node:crypto';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { Instant } from '../../shared/domain/time/local-date.ts';
import type { Clock } from '../platform/clock.ts';
import type { FileStore } from '../platform/file-store.ts';
import { idFor } from '../platform/ids.ts';
import type { Attachment } from './attachment.record.ts';
import type { AttachmentRepository } from './attachment.repository.ts';

export interface KeepingDeps {
  readonly attachments: AttachmentRepository;
  readonly files: FileStore;
  readonly now: Clock;
}

/** A file that was found good, with what else is to be known of it. */
export interface FileToKeep extends Pick<Attachment, 'name' | 'mediaType' | 'model'> {
  readonly bytes: Uint8Array;
}

/** A repeat is the same file under the same name; anything else under the same key is a mistake of the caller. */
const repeated = (first: Attachment, again: Attachment): Result<Attachment, 'key-reused'> =>
  first.sha256 === again.sha256 && first.name === again.name && (first.model === undefined) === (again.model === undefined)
    ? ok(first)
    : refuse('key-reused');

/**
 * Keeps a file of the caller's organisation. It is stored before the table tells of it, so that whatever the table tells
 * of is there. The same key gives the same attachment; `admit` is asked of a new one only.
 */
export const keepFile = async <Code extends string = never>(
  { attachments, files, now }: KeepingDeps,
  caller: Principal,
  { bytes, ...facts }: FileToKeep,
  idempotencyKey: string,
  admit?: (at: Instant) => Promise<Result<undefined, Code>>,
): Promise<Result<Attachment, Code | 'key-reused'>> => {
  const attachment: Attachment = {
    id: idFor('attachment', caller, idempotencyKey),
    ...facts,
    bytes: bytes.length,
    owner: caller.organisation,
    by: caller.person,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    at: now(),
  };
  const first = await attachments.find(attachment.id);
  if (first) return repeated(first, attachment);
  const admitted = await admit?.(attachment.at);
  if (admitted && !admitted.ok) return admitted;
  await files.put(attachment.id, attachment.sha256, bytes);
  if ((await attachments.create(attachment)).ok) return ok(attachment);
  const faster = await attachments.find(attachment.id);
  return faster ? repeated(faster, attachment) : refuse('key-reused');
};
