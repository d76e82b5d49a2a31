import type { CleanPicture } from './picture.ts';

const marks = { start: 0xd8, end: 0xd9, scan: 0xda, jfif: 0xe0, exif: 0xe1, profile: 0xe2, adobe: 0xee, remark: 0xfe } as const;
const begin = Buffer.from([0xff, marks.start]);
const finish = Buffer.from([0xff, marks.end]);

/** Start of frame: C0 to CF, save the tables of Huffman, arithmetic coding and the reserved one that lie in between. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

const startsWith = (segment: Buffer, text: string) => segment.toString('latin1', 4, 4 + text.length) === text;

/** Of the application's own segments only what colours need: the profile, and how Adobe turned them. JFIF may hold a small picture. */
const stays = (mark: number, segment: Buffer): boolean => {
  if (mark === marks.profile) return startsWith(segment, 'ICC_PROFILE\0');
  if (mark === marks.adobe) return startsWith(segment, 'Adobe');
  if (mark === marks.jfif) return startsWith(segment, 'JFIF\0') && segment.length === 18;
  return mark !== marks.remark && (mark < 0xe0 || mark > 0xef);
};

const orientationTag = 0x0112;

/** How the camera was held (Exif 2.3, 4.6.4), 1 to 8; 1 when it does not say. */
const orientationIn = (segment: Buffer): number => {
  if (!startsWith(segment, 'Exif\0\0') || segment.length < 20) return 1;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = short(directory);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (at + 12 > tiff.length) return 1;
    if (short(at) === orientationTag) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : 1;
  }
  return 1;
};

/** Exif with one thing in it: how the picture is to be turned. */
const onlyOrientation = (orientation: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, marks.exif, 0, 34]),
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'),
    Buffer.from([0, 1, orientationTag >> 8, orientationTag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ]);

/** Where coded picture data ends: at the first mark that is neither a stuffed byte nor a restart. */
const endOfScan = (file: Buffer, from: number): number => {
  let at = file.indexOf(0xff, from);
  while (at >= 0 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = file.indexOf(0xff, at + 2);
  }
  return -1;
};

/** ISO 10918-1, annex B: segment after segment until the end of the picture; what telephones put behind it is left. */
export const cleanJpeg = (file: Buffer): CleanPicture | undefined => {
  if (!file.subarray(0, 2).equals(begin)) return undefined;
  const kept: Buffer[] = [];
  let [size, orientation, scans, at]: [{ width: number; height: number } | undefined, number, number, number] = [undefined, 1, 0, 2];
  while (at + 4 <= file.length || file[at + 1] === marks.end) {
    if (file[at] !== 0xff) return undefined;
    const mark = file[at + 1] ?? 0;
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    if (mark === marks.end) {
      if (!size || scans === 0) return undefined;
      const turned = orientation > 4 ? { width: size.height, height: size.width } : size;
      const turn = orientation > 1 ? [onlyOrientation(orientation)] : [];
      return { ...turned, bytes: Buffer.concat([begin, ...turn, ...kept, finish]) };
    }
    const end = at + 2 + file.readUInt16BE(at + 2);
    const segment = file.subarray(at, end);
    if (segment.length < 4 || end > file.length) return undefined;
    if (isFrame(mark)) {
      if (size || segment.length < 10) return undefined;
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    }
    if (mark === marks.exif && orientation === 1) orientation = orientationIn(segment);
    if (stays(mark, segment)) kept.push(segment);
    at = end;
    if (mark === marks.scan) {
      at = endOfScan(file, end);
      if (at < 0) return undefined;
      kept.push(file.subarray(end, at));
      scans += 1;
    }
  }
  return undefined;
};
