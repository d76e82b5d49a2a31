import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Instant } from '../../../shared/domain/time/local-date.ts';

/** The first moment that a zip file can name. */
const zipEpoch = new Date(1980, 0, 1);
const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * The same package without the moment at which it was written: the library stamps its parts and its properties with
 * the time of writing, and a paper that is asked for twice must be the same.
 */
export const settled = (packed: Uint8Array, at: Instant): Uint8Array<ArrayBuffer> => {
  const parts = Object.entries(unzipSync(packed)).map(([name, bytes]) => {
    const content = name === 'docProps/core.xml' ? strToU8(strFromU8(bytes).replace(stamp, `$1${at.slice(0, 19)}Z`)) : bytes;
    return [name, [content, { mtime: zipEpoch }]] as const;
  });
  return zipSync(Object.fromEntries(parts) as unknown as Zippable);
};
