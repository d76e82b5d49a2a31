import { createHash } from 'node:crypto';
import type { ObjectStore } from '../platform/object-store.ts';

type Folder = 'models' | 'segments' | 'schemes' | 'categories';

const contentMark = (body: string) => createHash('sha256').update(body).digest('hex').slice(0, 20);

/** Writes an immutable file, named after what it is of and what it holds, and answers its path. */
export const writeFileOf = async (store: ObjectStore, folder: Folder, name: string, content: unknown): Promise<string> => {
  const body = JSON.stringify(content);
  const path = `/catalogue/${folder}/${name}.${contentMark(body)}.json`;
  await store.putImmutable(path, body);
  return path;
};

/** @throws when a file that a published file names is not there: the store is damaged */
export const readFileAt = async <T>(store: ObjectStore, path: string): Promise<T> => {
  const found = await store.get(path);
  if (!found) throw new Error(`${path} is published but missing`);
  return JSON.parse(found.body) as T;
};

/** Enough to keep a store busy, few enough for its connections. */
const atOnce = 32;

/** Applies `act` to all, some at a time, and answers in the same order. */
export const eachOf = async <In, Out>(all: readonly In[], act: (one: In) => Promise<Out>): Promise<readonly Out[]> => {
  const answers: Out[] = [];
  for (let start = 0; start < all.length; start += atOnce) {
    answers.push(...(await Promise.all(all.slice(start, start + atOnce).map(act))));
  }
  return answers;
};
