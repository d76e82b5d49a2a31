import { inflateSync } from 'node:zlib';

/** Far more than the objects of a brochure of four megabytes take. */
const mostUnpacked = 20_000_000;

/** ISO 32000-1, 12.6.4 and 7.11.4: actions that run a program or start one, and files that lie inside; a name may be spelled in hexadecimal. */
const active = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z0-9])/;
const encrypted = /\/Encrypt(?![A-Za-z0-9])/;

const plainNames = (text: string) => text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** What object streams hold, as text: newer papers keep most of their objects there. */
const packedObjects = (file: Buffer, text: string): string | undefined => {
  let unpacked = '';
  for (const { index, 0: opening } of text.matchAll(/\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g)) {
    const from = index + opening.length;
    const end = text.indexOf('endstream', from);
    if (end < 0) return undefined;
    try {
      unpacked += inflateSync(file.subarray(from, end), { maxOutputLength: mostUnpacked - unpacked.length }).toString('latin1');
    } catch {
      // It is packed in another way, damaged, or larger than it should be: what it holds goes unseen.
      return undefined;
    }
  }
  return unpacked;
};

/**
 * Whether a paper brings along what a reader would run or open, or hides whether it does: by encryption, or in objects that
 * cannot be read. Everybody gets a published paper, so that what cannot be seen is not taken.
 */
export const isActivePdf = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const objects = packedObjects(file, text);
  return objects === undefined || encrypted.test(text) || active.test(plainNames(text)) || active.test(plainNames(objects));
};
