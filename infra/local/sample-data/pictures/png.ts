import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Three bytes for each pixel, row after row. */
  readonly pixels: Uint8Array;
}

const chunk = (name: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** How each pixel differs from the one above (ISO 15948, filter 2): flat drawings become short. */
const filtered = ({ width, height, pixels }: Raster): Uint8Array => {
  const row = width * 3;
  const out = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    out[y * (row + 1)] = 2;
    for (let x = 0; x < row; x += 1)
      out[y * (row + 1) + 1 + x] = (pixels[y * row + x] ?? 0) - (y > 0 ? (pixels[(y - 1) * row + x] ?? 0) : 0);
  }
  return out;
};

/** The same pixels always give the same file. */
export const pngOf = (raster: Raster): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(raster.width, 0);
  header.writeUInt32BE(raster.height, 4);
  // Eight bits, true colour.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(filtered(raster), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};
