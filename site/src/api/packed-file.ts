/** Less than this any connection carries, and reading it twice would be the longer wait. */
const worthPacking = 1_000_000;

const isArchive = async (file: Blob): Promise<boolean> => {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
};

/**
 * A large text packed by gzip, so that it fits in one request: a Peppol catalogue becomes a fiftieth of itself. What is small,
 * or packed already as a workbook is, stays as it is.
 */
export const packedFile = async (file: File): Promise<Blob> =>
  file.size < worthPacking || (await isArchive(file))
    ? file
    : new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob();
