import * as z from 'zod';
import { mostAttachments } from '../domain/attachments/attachment.ts';
import { derivedId, line } from './primitives.ts';

/** Put in to go with a model; `picture` are its measures in pixels. */
export const uploadedModelFile = z.strictObject({
  file: derivedId,
  name: line(150),
  mediaType: z.string().max(100),
  bytes: z.int().min(1),
  sha256: z.string(),
  picture: z.strictObject({ width: z.int(), height: z.int() }).optional(),
});

export const attachmentRef = z.strictObject({ id: derivedId, name: line(150), mediaType: z.string().max(100), bytes: z.int().min(1) });

/** Files of the own organisation that go along with what is sent. */
export const attachmentIds = z.array(derivedId).max(mostAttachments);
