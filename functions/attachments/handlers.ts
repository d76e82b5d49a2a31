import { downloadAttachmentRoute, uploadAttachmentRoute, uploadModelFileRoute } from '../../shared/contract/attachments.routes.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, makeDatabase } from '../platform/database.ts';
import { readEnvironment } from '../platform/environment.ts';
import type { FileStore } from '../platform/file-store.ts';
import { implement, makeHandler } from '../platform/http.ts';
import { openFileStore } from '../platform/open-file-store.ts';
import { makeAttachmentRepository } from './attachment.repository.ts';
import { makeDownloadAttachment } from './download-attachment.ts';
import { makeUploadModelFile } from './model-files/upload-model-file.ts';
import { makeUploadAttachment } from './upload-attachment.ts';

/** Every route of attachments tied to its use case. */
export const attachmentsEndpoints = (database: Database, files: FileStore, now: Clock) => {
  const deps = { attachments: makeAttachmentRepository(database), files, now };
  const [upload, uploadModelFile, download] = [makeUploadAttachment(deps), makeUploadModelFile(deps), makeDownloadAttachment(deps)];
  return [
    implement(uploadAttachmentRoute, ({ query, file, idempotencyKey }, caller) =>
      upload(caller, { name: query.name, bytes: file }, idempotencyKey),
    ),
    implement(uploadModelFileRoute, ({ query, file, idempotencyKey }, caller) =>
      uploadModelFile(caller, { name: query.name, bytes: file }, idempotencyKey),
    ),
    implement(downloadAttachmentRoute, ({ params }, caller) => download(caller, params.attachmentId)),
  ];
};

export const handler = makeHandler(
  attachmentsEndpoints(makeDatabase(readEnvironment(process.env)), openFileStore(process.env), systemClock),
);
