import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

export interface ReadMail {
  readonly id: string;
  readonly mail: Email;
}

const idOf = (file: string): string | undefined => /^([0-9a-hjkmnp-tv-z]{26})\.eml$/.exec(file)?.[1];
/** More is nothing that somebody leafs through. */
const mostListed = 200;

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The mails that the functions laid down, as a mail program would read them. */
export const makePostFolder = (folder: string) => {
  const read = async (id: string): Promise<ReadMail> => ({ id, mail: await PostalMime.parse(await readFile(join(folder, `${id}.eml`))) });

  return {
    /** The newest first. */
    async list(): Promise<readonly ReadMail[]> {
      const files = await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      const ids = files.flatMap((file) => idOf(file) ?? []);
      const dated = await Promise.all(ids.map(async (id) => ({ id, at: (await stat(join(folder, `${id}.eml`))).mtimeMs })));
      const newest = dated.toSorted((a, b) => b.at - a.at).slice(0, mostListed);
      return await Promise.all(newest.map(({ id }) => read(id)));
    },

    async find(id: string): Promise<ReadMail | undefined> {
      if (idOf(`${id}.eml`) === undefined) return undefined;
      return await read(id).catch((error: unknown) => {
        if (isMissing(error)) return undefined;
        throw error;
      });
    },
  };
};
