import { gunzipSync } from 'node:zlib';
import { mostUnpackedBytes } from '../../../shared/contract/imports.routes.ts';
import { ok, type Result, refuse } from '../../../shared/domain/result.ts';

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const isTooMuch = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

/**
 * A file as it was before it was packed (gzip, RFC 1952) to be sent, once; one that was not packed as it is. What would
 * unpack to more than may be read is refused as soon as that shows.
 */
export const unpackedText = (bytes: Uint8Array, most = mostUnpackedBytes): Result<Uint8Array, 'file-mismatch' | 'file-unpacks-large'> => {
  if (!isPacked(bytes)) return ok(bytes);
  try {
    return ok(gunzipSync(bytes, { maxOutputLength: most }));
  } catch (error) {
    return isTooMuch(error) ? refuse('file-unpacks-large', { most }) : refuse('file-mismatch');
  }
};
