import * as z from 'zod';
import { fileKinds } from '../domain/attachments/file-kind.ts';

/** Media types of the files that are made here. */
export const pdf = fileKinds.pdf.mediaType;
export const workbook = fileKinds.xlsx.mediaType;
export const wordDocument = fileKinds.docx.mediaType;
export const xml = fileKinds.xml.mediaType;

/** What a route with `files` answers: saved under `name`, never shown as a page of the site. */
export const fileAnswer = z.strictObject({
  name: z.string().min(1),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type FileAnswer = z.infer<typeof fileAnswer>;
