import { crc32 } from 'node:zlib';
import type { CleanPicture } from './picture.ts';

const start = Buffer.from('89504e470d0a1a0a', 'hex');

/** The picture itself and how its colours are meant. The rest is text, a date, Exif, or a next picture of a moving one. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs']);

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

/** Every chunk until the last, each with its right checksum. */
const chunksOf = (file: Buffer): readonly Chunk[] | undefined => {
  const chunks: Chunk[] = [];
  let at = start.length;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    const name = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined;
    chunks.push({ name, data: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    if (name === 'IEND') return end === file.length ? chunks : undefined;
    at = end;
  }
  return undefined;
};

/** ISO 15948: from IHDR, which says how large it is, until IEND. */
export const cleanPng = (file: Buffer): CleanPicture | undefined => {
  if (!file.subarray(0, start.length).equals(start)) return undefined;
  const chunks = chunksOf(file);
  const [header, ...others] = chunks ?? [];
  if (!chunks || header?.name !== 'IHDR' || header.data.length !== 13 || !others.some(({ name }) => name === 'IDAT')) return undefined;
  // A second one could say another size to who draws it.
  if (others.some(({ name }) => name === 'IHDR')) return undefined;
  return {
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    bytes: Buffer.concat([start, ...chunks.filter(({ name }) => kept.has(name)).map(({ whole }) => whole)]),
  };
};
