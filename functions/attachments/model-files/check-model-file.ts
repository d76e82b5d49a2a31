import { documentMediaType, pictureLimits } from '../../../shared/domain/catalogue/model-media.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';
import { checkFile } from '../check-file.ts';
import type { FileRefusal } from '../content/verdict.ts';
import { isActivePdf } from './active-pdf.ts';
import { cleanPicture, isPicture } from './clean-picture.ts';

export interface CheckedModelFile {
  readonly name: string;
  readonly mediaType: string;
  /** As it is kept, which is not as it came: what a picture brought along is taken out. */
  readonly bytes: Uint8Array;
  /** In pixels; absent for a paper. */
  readonly picture?: { readonly width: number; readonly height: number };
}

export type ModelFileRefusal = FileRefusal | 'picture-size';

/** A file that everybody may get once it is published: a picture or a PDF, and nothing in it but what is to be seen. */
export const checkModelFile = (givenName: string, bytes: Uint8Array): Result<CheckedModelFile, ModelFileRefusal> => {
  const checked = checkFile(givenName, bytes);
  if (!checked.ok) return checked;
  const { name, mediaType } = checked.value;
  if (mediaType === documentMediaType) return isActivePdf(bytes) ? refuse('file-macros') : ok({ name, mediaType, bytes });
  if (!isPicture(mediaType)) return refuse('file-kind');
  const picture = cleanPicture(mediaType, bytes);
  if (!picture) return refuse('file-mismatch');
  const { width, height, bytes: clean } = picture;
  const { shortest, side, bytes: most } = pictureLimits;
  if (Math.min(width, height) < shortest || Math.max(width, height) > side || clean.length > most)
    return refuse('picture-size', { width, height, bytes: clean.length, shortest, side, most });
  return ok({ name, mediaType, bytes: clean, picture: { width, height } });
};
