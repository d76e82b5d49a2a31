const controlCharacters = /[\p{Cc}--[\t\n\f\r]]/v;
/** The five bytes that Windows-1252 leaves open. */
const unassigned = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const decode = (encoding: 'utf-8' | 'windows-1252', bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Text as people's programs write it: UTF-8, or else Windows-1252; undefined when it holds what no text holds. */
export const textIn = (bytes: Uint8Array): string | undefined => {
  const read = decode('utf-8', bytes) ?? (bytes.some((byte) => unassigned.has(byte)) ? undefined : decode('windows-1252', bytes));
  return read === undefined || controlCharacters.test(read) ? undefined : read;
};

/** Excel's "Unicode text": UTF-16 with its mark; undefined for anything else. */
export const wideTextIn = (bytes: Uint8Array): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : undefined;
