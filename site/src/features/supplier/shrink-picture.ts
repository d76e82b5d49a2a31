/** Enough for the widest place where a picture is shown, on a fine screen. */
const longest = 1_600;
/** Smaller than this it is not worth making anew. */
const light = 250_000;
const quality = 0.82;

/** As JPEG, which a printed paper can show too; what can be seen through becomes white, as paper is. */
const drawn = (picture: ImageBitmap): Promise<Blob | null> => {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
};

/**
 * A photo as it comes from a camera, made small enough for a page before it travels; what is small already stays as it is.
 * What the browser cannot read stays too: the server says what is wrong with it.
 */
export const shrinkPicture = async (file: File): Promise<File> => {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const large = Math.max(picture.width, picture.height) > longest;
  const blob = large || file.size > light ? await drawn(picture) : null;
  picture.close();
  if (!blob || (!large && blob.size >= file.size)) return file;
  return new File([blob], file.name.replace(/\.[^.]*$/, '').concat('.jpg'), { type: blob.type });
};
