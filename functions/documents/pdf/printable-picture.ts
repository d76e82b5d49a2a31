/** Four bytes of length, four of name, then width, height, depth, kind of colour, packing, filter, order of rows. */
const png = { depth: 24, colour: 25, order: 28 } as const;
/** Grey and full colour; the others have a palette or can be seen through, which the library unpacks at its leisure. */
const opaque = [0, 2];

const isPlainPng = (bytes: Uint8Array): boolean =>
  bytes[png.depth] === 8 && opaque.includes(bytes[png.colour] ?? -1) && bytes[png.order] === 0 && !Buffer.from(bytes).includes('tRNS');

/** Whether a picture goes into a paper byte for byte, so that the same paper stays the same file: JPEG, and PNG of the plain kind. */
export const isPrintable = (mediaType: string, bytes: Uint8Array): boolean =>
  mediaType === 'image/jpeg' || (mediaType === 'image/png' && isPlainPng(bytes));
