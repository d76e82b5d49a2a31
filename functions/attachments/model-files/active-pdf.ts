import { inflateSync } from 'node:zlib';

/** Far more than the objects of a brochure of four megabytes take. */
const mostUnpacked = 20_000_000;

/**
 * ISO 32000-1, 12.6.4 and 7.11.4: actions that run a program or start one or send something away, and files that lie inside; a
 * name may be spelled in hexadecimal. The short one counts with what a script can begin with only: pictures hold any three
 * bytes.
 */
const active = /\/(?:(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])|JS(?=[\s\0(<%]))/;
const encrypted = /\/Encrypt(?![A-Za-z0-9])/;

const plainNames = (text: string) => text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const packed = /\/ObjStm(?![A-Za-z0-9])/g;
/** From its kind to where its bytes begin, without strings and remarks, in which that could be feigned. */
const packedOpening = /\/ObjStm(?![A-Za-z0-9])[^(%]{0,400}?>>[\s\0]*stream\r?\n/g;
const packedOnce = /\/Filter[\s\0]*(?:\/FlateDecode|\[[\s\0]*\/FlateDecode[\s\0]*\])(?=[\s\0/>])/;
/** Packed objects begin with the number and the place of each. */
const numbered = /^[\s\0]*(?:$|\d+[\s\0]+\d+[\s\0])/;

/** Packed once and in no other way, so that what is read here is what a reader of papers reads. */
const isPackedPlainly = (dictionary: string): boolean =>
  packedOnce.test(dictionary) && dictionary.split('/Filter').length === 2 && !dictionary.includes('/DecodeParms');

/** What object streams hold, as text: newer papers keep most of their objects there. Undefined when any of it goes unseen. */
const packedObjects = (file: Buffer, text: string, plain: string): string | undefined => {
  let unpacked = '';
  let seen = 0;
  for (const { index, 0: opening } of text.matchAll(packedOpening)) {
    const from = index + opening.length;
    const end = text.indexOf('endstream', from);
    if (end < 0 || !isPackedPlainly(plainNames(text.slice(text.lastIndexOf('obj', index), from)))) return undefined;
    try {
      const objects = inflateSync(file.subarray(from, end), { maxOutputLength: mostUnpacked - unpacked.length }).toString('latin1');
      if (!numbered.test(objects)) return undefined;
      unpacked += objects;
    } catch {
      // It is packed in another way, damaged, or larger than it should be: what it holds goes unseen.
      return undefined;
    }
    seen += 1;
  }
  return seen === (plain.match(packed) ?? []).length ? unpacked : undefined;
};

/**
 * Whether a paper brings along what a reader would run or open, or hides whether it does: by encryption, or in objects that
 * cannot be read. Everybody gets a published paper, so that what cannot be seen is not taken.
 */
export const isActivePdf = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const plain = plainNames(text);
  const objects = packedObjects(file, text, plain);
  return objects === undefined || encrypted.test(plain) || active.test(plain) || active.test(plainNames(objects));
};
