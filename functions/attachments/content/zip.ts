import { crc32, inflateRawSync } from 'node:zlib';

/** Far more than a document of four megabytes holds, far less than what a computer chokes on. */
const mostUnpacked = 100_000_000;
const mostEntries = 5_000;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const centralLength = 46;
const localLength = 30;

/** Where the closing record of an archive begins; undefined when the file does not end as an archive does. */
export const endOfZip = (file: Buffer): number | undefined => {
  for (let at = file.length - endLength; at >= 0 && at >= file.length - endLength - 0xffff; at -= 1)
    if (file.readUInt32LE(at) === signatures.end && at + endLength + file.readUInt16LE(at + 20) === file.length) return at;
  return undefined;
};

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const entriesOf = (file: Buffer, end: number): readonly Entry[] | undefined => {
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  if (count > mostEntries || start + file.readUInt32LE(end + 12) !== end) return undefined;
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + centralLength > end || file.readUInt32LE(at) !== signatures.central) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + centralLength, at + centralLength + nameLength),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += centralLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return at === end ? entries : undefined;
};

/** Unpacks at most what the entry says of itself, so that an entry that lies costs no more than one that does not. */
const inflate = (packed: Buffer, most: number): Buffer | undefined => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch {
    return undefined;
  }
};

const contentOf = (file: Buffer, { name, method, encrypted, crc, packed, unpacked, at }: Entry): Buffer | undefined => {
  if (encrypted || at + localLength > file.length || file.readUInt32LE(at) !== signatures.local) return undefined;
  const nameLength = file.readUInt16LE(at + 26);
  const start = at + localLength + nameLength + file.readUInt16LE(at + 28);
  // A second name, for readers that look at the other end of the archive, hides something.
  if (file.toString('utf8', at + localLength, at + localLength + nameLength) !== name || start + packed > file.length) return undefined;
  const stored = file.subarray(start, start + packed);
  const content = method === 8 ? inflate(stored, unpacked) : method === 0 ? stored : undefined;
  return content?.length === unpacked && crc32(content) === crc ? content : undefined;
};

const isPlainName = (name: string) => !name.startsWith('/') && !/[\\\0]|(^|\/)\.\.(\/|$)/.test(name);

/**
 * Every file in an archive, read to the end and found to be sound: sizes, checksums, names, nothing encrypted, nothing
 * before, between or behind its parts that readers would see differently, and in all no more than 100 MB.
 * Undefined for anything else: no archive, a damaged one, or one made to harm.
 */
export const filesInZip = (bytes: Uint8Array): ReadonlyMap<string, Buffer> | undefined => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfZip(file);
  if (end === undefined || file.readUInt32LE(0) !== signatures.local) return undefined;
  const entries = entriesOf(file, end);
  if (!entries || entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostUnpacked) return undefined;
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const content = contentOf(file, entry);
    if (!content || !isPlainName(entry.name) || files.has(entry.name)) return undefined;
    files.set(entry.name, content);
  }
  return files;
};
