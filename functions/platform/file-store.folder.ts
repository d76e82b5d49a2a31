import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, pathOfFile } from './file-store.ts';

/** Files below a folder, for a deployment on one machine; a file is there whole or not at all, also when the process is killed half-way. */
export const makeFolderFiles = (folder: string): FileStore => ({
  async put(id, sha256, bytes) {
    const file = join(folder, pathOfFile(id, sha256));
    const temporary = `${file}.${randomUUID()}.tmp`;
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    try {
      // Readable to this user alone, and to nobody executable.
      await writeFile(temporary, bytes, { mode: 0o600, flush: true });
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
  get: async (id, sha256) => new Uint8Array(await readFile(join(folder, pathOfFile(id, sha256)))),
  remove: (id, sha256) => rm(join(folder, pathOfFile(id, sha256)), { force: true }),
});
