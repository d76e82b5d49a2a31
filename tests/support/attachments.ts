import { makeAttachmentRepository } from '../../functions/attachments/attachment.repository.ts';
import { shareWrite } from '../../functions/attachments/share.ts';
import { makeUploadAttachment } from '../../functions/attachments/upload-attachment.ts';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';
import { openFileStore } from '../../functions/platform/open-file-store.ts';
import { transact } from '../../functions/platform/transact.ts';
import type { AttachmentRef } from '../../shared/domain/attachments/attachment.ts';
import type { Kbo } from '../../shared/domain/organisations/kbo.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { granted, nextKey } from './purchases.ts';

/** The smallest text, paper and picture that are what their names say. */
export const smallFiles = {
  'nota.txt': Buffer.from('De deur sluit niet goed.\nGraag herstellen.\n'),
  'verslag.pdf': Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  'foto.png': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
} as const;

/** A file of this person's organisation, put in by the real use case. */
export const anAttachment = async (
  database: Database,
  caller: Principal,
  name: keyof typeof smallFiles = 'nota.txt',
  { files = openFileStore(process.env), now = systemClock }: { files?: ReturnType<typeof openFileStore>; now?: Clock } = {},
): Promise<AttachmentRef> =>
  granted(
    await makeUploadAttachment({ attachments: makeAttachmentRepository(database), files, now })(
      caller,
      { name, bytes: smallFiles[name] },
      nextKey(),
    ),
  );

/** Sends a file along with nothing but itself. */
export const share = async (database: Database, ref: AttachmentRef, caller: Principal, parties: readonly Kbo[]) =>
  transact(database, [shareWrite(database.table, ref, caller, parties)]);
