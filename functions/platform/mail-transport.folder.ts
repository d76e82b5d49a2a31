import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailTransport } from './mail-transport.ts';

/** Mails as files in a folder, for a deployment on one machine. Sending one twice leaves one file. */
export const makeFolderTransport = (folder: string): MailTransport => ({
  async send({ id, raw }) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const temporary = join(folder, `${id}.${randomUUID()}.tmp`);
    try {
      await writeFile(temporary, raw, { mode: 0o600 });
      await rename(temporary, join(folder, `${id}.eml`));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  },
});
