import * as z from 'zod';
import { fileKinds } from '../domain/attachments/file-kind.ts';
import { attachmentRef, uploadedModelFile } from './attachments.schemas.ts';
import { defineRoute, maximumFileBytes, type RouteDefinition } from './define-route.ts';
import { fileAnswer } from './files.ts';
import { derivedId, fileName } from './primitives.ts';

const { pdf, ...otherKinds } = fileKinds;
const otherMediaTypes = new Set(Object.values(otherKinds).map(({ mediaType }) => mediaType));

export const uploadAttachmentRoute = defineRoute({
  operation: 'uploadAttachment',
  summary: 'Puts in a file, to be named later by what it goes along with; what it is, is judged by its content, never by its name',
  context: 'attachments',
  method: 'POST',
  path: '/attachments',
  roles: ['buyer', 'approver', 'supplier', 'manager', 'reviewer'],
  request: { query: z.strictObject({ name: fileName() }), file: { maximumBytes: maximumFileBytes }, idempotent: true },
  status: 201,
  response: attachmentRef,
  problems: ['file-empty', 'file-kind', 'file-mismatch', 'file-macros', 'key-reused'],
});

export const uploadModelFileRoute = defineRoute({
  operation: 'uploadModelFile',
  summary:
    'Puts in a picture or a PDF that is to go with a model; what a picture says beside itself (where and when it was taken) is taken out',
  context: 'attachments',
  method: 'POST',
  path: '/model-files',
  roles: ['supplier'],
  request: { query: z.strictObject({ name: fileName() }), file: { maximumBytes: maximumFileBytes }, idempotent: true },
  status: 201,
  response: uploadedModelFile,
  problems: ['file-empty', 'file-kind', 'file-mismatch', 'file-macros', 'picture-size', 'model-files-waiting', 'key-reused'],
});

export const downloadAttachmentRoute = defineRoute({
  operation: 'downloadAttachment',
  summary: 'A file of the own organisation, or one that was sent to it; always as a download',
  context: 'attachments',
  method: 'GET',
  path: '/attachments/{attachmentId}',
  roles: ['buyer', 'approver', 'supplier', 'reviewer', 'manager', 'auditor'],
  request: { params: z.strictObject({ attachmentId: derivedId }) },
  response: fileAnswer,
  files: [pdf.mediaType, ...otherMediaTypes],
  problems: ['not-found'],
});

export const attachmentsRoutes = [
  uploadAttachmentRoute,
  uploadModelFileRoute,
  downloadAttachmentRoute,
] as const satisfies readonly RouteDefinition[];
