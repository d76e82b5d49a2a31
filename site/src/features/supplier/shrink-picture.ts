/** Enough for the widest place where a picture is shown, on a fine screen. */
const longest = 1_600;
/** Smaller than this it is not worth making anew. */
const light = 250_000;
const quality = 0.82;

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

const drawn = (picture: ImageBitmap, mediaType: string): Promise<Blob | null> => {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, mediaType, quality));
};

/**
 * A photo as it comes from a camera, made small enough for a page before it travels; what is small already stays as it is.
 * What the browser cannot read stays too: the server says what is wrong with it.
 */
export const shrinkPicture = async (file: File): Promise<File> => {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const large = Math.max(picture.width, picture.height) > longest;
  const blob = large || file.size > light ? await drawn(picture, file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp') : null;
  picture.close();
  const extension = blob && extensions[blob.type];
  if (!blob || !extension || (!large && blob.size >= file.size)) return file;
  return new File([blob], file.name.replace(/\.[^.]*$/, '').concat('.', extension), { type: blob.type });
};
