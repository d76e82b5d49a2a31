import * as z from 'zod';

/** What a route with `files` answers: saved under `name`, never shown as a page of the site. */
export const fileAnswer = z.strictObject({
  name: z.string().min(1),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type FileAnswer = z.infer<typeof fileAnswer>;
