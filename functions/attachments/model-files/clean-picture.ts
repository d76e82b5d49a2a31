import type { PictureMediaType } from '../../../shared/domain/catalogue/model-media.ts';
import { cleanJpeg } from './jpeg.ts';
import type { CleanPicture } from './picture.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

const cleaners = { 'image/jpeg': cleanJpeg, 'image/png': cleanPng, 'image/webp': cleanWebp } as const satisfies Record<
  PictureMediaType,
  (file: Buffer) => CleanPicture | undefined
>;

export const isPicture = (mediaType: string): mediaType is PictureMediaType => Object.hasOwn(cleaners, mediaType);

/**
 * The picture without what cameras and programs write along with it: where and when and by whom it was taken, remarks,
 * a smaller picture of before it was cut. What says how its colours and its turn are meant stays. The picture itself is
 * copied, not made anew. Undefined when its parts do not fit together, or when it moves.
 */
export const cleanPicture = (mediaType: PictureMediaType, file: Uint8Array): CleanPicture | undefined =>
  cleaners[mediaType](Buffer.from(file.buffer, file.byteOffset, file.byteLength));
