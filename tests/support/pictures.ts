import { crc32 } from 'node:zlib';
import { makeAttachmentRepository } from '../../functions/attachments/attachment.repository.ts';
import { makeUploadModelFile } from '../../functions/attachments/model-files/upload-model-file.ts';
import { type Clock, systemClock } from '../../functions/platform/clock.ts';
import type { Database } from '../../functions/platform/database.ts';
import { openFileStore } from '../../functions/platform/open-file-store.ts';
import { pngOf } from '../../infra/local/sample-data/pictures/png.ts';
import type { ModelDocument, ModelPicture } from '../../shared/domain/catalogue/model-media.ts';
import type { Principal } from '../../shared/domain/organisations/role.ts';
import { granted, nextKey } from './purchases.ts';

/** A picture in one colour, so that each colour is another file. */
export const aPng = ({ width = 96, height = 64, shade = 120 } = {}): Buffer =>
  pngOf({ width, height, pixels: new Uint8Array(width * height * 3).fill(shade) });

/** A picture with one chunk more, behind its header. */
export const pngWith = (name: string, data: string, png = aPng()): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(data, 'latin1')]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([png.subarray(0, 33), frame.subarray(0, 4), named, frame.subarray(4), png.subarray(33)]);
};

/** One segment of a JPEG. */
export const segment = (mark: number, data: Buffer | string): Buffer => {
  const bytes = Buffer.from(data as string, 'latin1');
  const frame = Buffer.from([0xff, mark, 0, 0]);
  frame.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([frame, bytes]);
};

/** What a camera writes: how it was held, and where. */
export const exif = (orientation: number): Buffer => {
  const tiff = Buffer.from('II*\0\x08\0\0\0\x02\0', 'latin1');
  const held = Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
  const place = Buffer.from([0x25, 0x88, 4, 0, 1, 0, 0, 0, 99, 0, 0, 0]);
  return segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, held, place, Buffer.from('\0\0\0\0GPS 51.02 N 4.48 E', 'latin1')]),
  );
};

const scan = Buffer.concat([segment(0xda, '\x01\x01\0\0\x3f\0'), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56])]);

/** A JPEG in its parts, as far as anybody reads it who does not draw it: 200 wide and 100 high. */
export const aJpeg = (...more: readonly Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...more,
    segment(0xdb, '\0'.repeat(65)),
    segment(0xc0, Buffer.from([8, 0, 100, 0, 200, 1, 1, 0x11, 0])),
    segment(0xc4, '\0'.repeat(20)),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);

const riffChunk = (name: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), length, data, Buffer.alloc(data.length % 2)]);
};

/** A WebP in its parts: 300 wide and 200 high, with these flags in its extended header. */
export const aWebp = (flags: number, ...more: readonly (readonly [name: string, data: string])[]): Buffer => {
  const size = Buffer.from([flags, 0, 0, 0, 0x2b, 0x01, 0, 0xc7, 0, 0]);
  const frame = Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 0x2c, 0x01, 0xc8, 0, 1, 2, 3]);
  const others = more.map(([name, data]) => riffChunk(name, Buffer.from(data, 'latin1')));
  const parts = Buffer.concat([riffChunk('VP8X', size), riffChunk('VP8 ', frame), ...others]);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(parts.length + 4, 4);
  return Buffer.concat([head, parts]);
};

export const aPdf = (objects = ''): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n${objects}trailer<</Root 1 0 R>>\n%%EOF\n`, 'latin1');

type Way = { readonly files?: ReturnType<typeof openFileStore>; readonly now?: Clock };

const put = async (
  database: Database,
  caller: Principal,
  name: string,
  bytes: Buffer,
  { files = openFileStore(process.env), now = systemClock }: Way,
) =>
  granted(await makeUploadModelFile({ attachments: makeAttachmentRepository(database), files, now })(caller, { name, bytes }, nextKey()));

/** A picture of this person's organisation, put in by the real use case. */
export const aModelPicture = async (
  database: Database,
  caller: Principal,
  { alt = 'Een grijs vlak', shade = 120, ...way }: Way & { readonly alt?: string; readonly shade?: number } = {},
): Promise<ModelPicture> => {
  const { file, sha256, bytes, picture } = await put(database, caller, 'foto.png', aPng({ shade }), way);
  return { file, sha256, bytes, mediaType: 'image/png', width: picture?.width ?? 0, height: picture?.height ?? 0, alt };
};

export const aModelDocument = async (
  database: Database,
  caller: Principal,
  { title = 'Brochure', ...way }: Way & { readonly title?: string } = {},
): Promise<ModelDocument> => {
  const { file, sha256, bytes, name } = await put(database, caller, 'brochure.pdf', aPdf(), way);
  return { file, sha256, bytes, name, mediaType: 'application/pdf', title };
};
