import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  /** Kept as it is, as the `mimetype` of OpenDocument is. */
  readonly stored?: boolean;
  /** What the archive says instead of the truth. */
  readonly saysSize?: number;
  readonly saysNameInside?: string;
  readonly encrypted?: boolean;
}

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  return bytes;
};

/** An archive of these parts, written by hand so that it can also say what is not so. */
export const zipOf = (parts: readonly ZipPart[]): Buffer => {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const { name, content, stored = false, saysSize, saysNameInside = name, encrypted = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const [inside, outside] = [Buffer.from(saysNameInside), Buffer.from(name)];
    const about = [
      [encrypted ? 1 : 0, 2],
      [stored ? 0 : 8, 2],
      [0, 4],
      [crc32(bytes), 4],
      [packed.length, 4],
      [saysSize ?? bytes.length, 4],
    ] as const;
    const body = Buffer.concat([numbers([0x04034b50, 4], [20, 2], ...about, [inside.length, 2], [0, 2]), inside, packed]);
    const rest = [
      [outside.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ] as const;
    entries.push(numbers([0x02014b50, 4], [20, 2], [20, 2], ...about, ...rest), outside);
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [parts.length, 2], [parts.length, 2], [directory.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...bodies, directory, end]);
};
