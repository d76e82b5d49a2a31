import type { FileExtension } from '../../../shared/domain/attachments/file-kind.ts';
import type { Verdict } from './verdict.ts';
import { endOfZip } from './zip.ts';

type BinaryKind = Extract<FileExtension, 'pdf' | 'jpg' | 'jpeg' | 'png' | 'webp' | 'heic'>;

const textAt = (file: Buffer, at: number, length: number) => file.toString('latin1', at, at + length);

/** ISO 32000: from `%PDF-` on the first byte until `%%EOF`, behind which only blanks follow. */
const isPdf = (file: Buffer) => /^%PDF-[12]\.\d/.test(textAt(file, 0, 8)) && /%%EOF[\s\0]*$/.test(textAt(file, file.length - 1024, 1024));

/** ISO 10918: from the mark that starts an image to one that ends it; telephones put data of their own behind it. */
const isJpeg = (file: Buffer) => file.length > 100 && file.readUIntBE(0, 3) === 0xffd8ff && file.lastIndexOf('ffd9', undefined, 'hex') > 0;

const pngStart = Buffer.from('89504e470d0a1a0a', 'hex');

/** ISO 15948: chunk after chunk, from IHDR until IEND, and nothing behind it. */
const isPng = (file: Buffer) => {
  if (!file.subarray(0, 8).equals(pngStart) || textAt(file, 12, 4) !== 'IHDR') return false;
  let at = 8;
  while (at + 12 <= file.length) {
    const name = textAt(file, at + 4, 4);
    at += 12 + file.readUInt32BE(at);
    if (name === 'IEND') return at === file.length;
  }
  return false;
};

/** RFC 9649: one RIFF container that is as long as it says, made even. */
const isWebp = (file: Buffer) => {
  if (file.length < 20 || textAt(file, 0, 4) !== 'RIFF' || textAt(file, 8, 4) !== 'WEBP') return false;
  const length = file.readUInt32LE(4) + 8;
  return length === file.length || length + 1 === file.length;
};

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'mif1']);

/** ISO 23008-12: the first box names the brand. */
const isHeic = (file: Buffer) => file.length > 100 && textAt(file, 4, 4) === 'ftyp' && heicBrands.has(textAt(file, 8, 4));

const recognise = { pdf: isPdf, jpg: isJpeg, jpeg: isJpeg, png: isPng, webp: isWebp, heic: isHeic } as const satisfies Record<
  BinaryKind,
  (file: Buffer) => boolean
>;

/** A paper or a picture that is also an archive would be two files, of which only one was looked at. */
export const binaryVerdict = (kind: BinaryKind, bytes: Uint8Array): Verdict => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return recognise[kind](file) && endOfZip(file) === undefined ? undefined : 'file-mismatch';
};
