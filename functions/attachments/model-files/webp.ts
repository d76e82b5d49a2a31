import type { CleanPicture } from './picture.ts';

/** RFC 9649, 2.7: the picture, its transparency and how its colours are meant; not Exif and XMP. */
const kept = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L']);
const flags = { animated: 0x02, xmp: 0x04, exif: 0x08 } as const;
const headerLength = 12;

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

const chunksOf = (file: Buffer): readonly Chunk[] | undefined => {
  const chunks: Chunk[] = [];
  let at = headerLength;
  while (at + 8 <= file.length) {
    const length = file.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end > file.length) return undefined;
    const whole = Buffer.alloc(8 + length + (length % 2));
    file.copy(whole, 0, at, end);
    chunks.push({ name: file.toString('latin1', at, at + 4), data: file.subarray(at + 8, end), whole });
    at += whole.length;
  }
  return chunks;
};

type Size = Pick<CleanPicture, 'width' | 'height'>;

const sizes: Readonly<Record<string, (data: Buffer) => Size | undefined>> = {
  VP8X: (data) => (data.length < 10 ? undefined : { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 }),
  /** RFC 6386, 9.1: behind the start code of a key frame. */
  'VP8 ': (data) =>
    data.length < 10 || data.readUIntBE(3, 3) !== 0x9d012a
      ? undefined
      : { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff },
  /** RFC 9649, 3.4: fourteen bits each. */
  VP8L: (data) => {
    if (data.length < 5 || data[0] !== 0x2f) return undefined;
    const bits = data.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  },
};

/** What is drawn is as large as the header says it is shown. */
const isOfSize = ({ name, data }: Chunk, { width, height }: Size): boolean => {
  const own = sizes[name]?.(data);
  return own?.width === width && own.height === height;
};

/** The extended header without the promise of what is taken out. */
const withoutPromises = ({ name, whole }: Chunk): Buffer => {
  if (name === 'VP8X') whole[8] = (whole[8] ?? 0) & ~(flags.exif | flags.xmp);
  return whole;
};

export const cleanWebp = (file: Buffer): CleanPicture | undefined => {
  if (file.length < headerLength || file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  const chunks = chunksOf(file);
  const [first] = chunks ?? [];
  const size = first && sizes[first.name]?.(first.data);
  const drawn = chunks?.filter(({ name }) => name === 'VP8 ' || name === 'VP8L') ?? [];
  if (!chunks || !size || drawn.length !== 1 || !drawn.every((chunk) => isOfSize(chunk, size))) return undefined;
  if (first.name === 'VP8X' && ((first.data[0] ?? 0) & flags.animated) !== 0) return undefined;
  const parts = Buffer.concat(chunks.filter(({ name }) => kept.has(name)).map(withoutPromises));
  const header = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  header.writeUInt32LE(parts.length + 4, 4);
  return { ...size, bytes: Buffer.concat([header, parts]) };
};
