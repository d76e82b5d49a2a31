import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore, StoredText } from './object-store.ts';

const tagOf = (body: string) => createHash('sha256').update(body).digest('hex');

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A reader sees the old file or the new one, also when the process is killed half-way. */
const replace = async (file: string, body: string | Uint8Array): Promise<void> => {
  const temporary = `${file}.${randomUUID()}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, body);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/**
 * Published files below a folder, for a deployment on one machine. Swaps are serialised within this process;
 * no other process may write to the folder, for a file system knows no conditional rename.
 */
export const makeFileStore = (folder: string): ObjectStore => {
  const fileOf = (path: string) => join(folder, path);
  let lastSwap: Promise<unknown> = Promise.resolve();

  const get = async (path: string): Promise<StoredText | undefined> => {
    try {
      const body = await readFile(fileOf(path), 'utf8');
      return { body, tag: tagOf(body) };
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  const swap = async (path: string, body: string, tag: string | undefined): Promise<boolean> => {
    if ((await get(path))?.tag !== tag) return false;
    await replace(fileOf(path), body);
    return true;
  };

  return {
    get,
    putImmutable: (path, body) => replace(fileOf(path), body),
    async has(path) {
      try {
        return (await stat(fileOf(path))).isFile();
      } catch (error) {
        if (isMissing(error)) return false;
        throw error;
      }
    },
    putFile: (path, bytes) => replace(fileOf(path), bytes),
    swapPointer: (path, body, tag) => {
      const result = lastSwap.then(() => swap(path, body, tag));
      lastSwap = result.catch(() => false);
      return result;
    },
  };
};
