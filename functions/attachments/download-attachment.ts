import { createHash } from 'node:crypto';
import type { FileAnswer } from '../../shared/contract/files.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { ok, type Result, refuse } from '../../shared/domain/result.ts';
import type { FileStore } from '../platform/file-store.ts';
import type { AttachmentRepository } from './attachment.repository.ts';

interface Deps {
  readonly attachments: Pick<AttachmentRepository, 'find'>;
  readonly files: FileStore;
}

/**
 * The file as it was put in, for its owner and for those it was sent to; to anybody else it does not exist.
 * @throws when what is stored is no longer what was put in
 */
export const makeDownloadAttachment =
  ({ attachments, files }: Deps) =>
  async ({ organisation }: Principal, id: string): Promise<Result<FileAnswer, 'not-found'>> => {
    const found = await attachments.find(id);
    if (!found || found.expired === true || (found.owner !== organisation && !found.sharedWith?.has(organisation)))
      return refuse('not-found');
    const bytes = await files.get(found.id, found.sha256);
    if (createHash('sha256').update(bytes).digest('hex') !== found.sha256) throw new Error(`the file of attachment ${id} was altered`);
    return ok({ name: found.name, mediaType: found.mediaType, bytes });
  };
