/** A text file with the mark by which a later swap recognises that nobody was in between. */
export interface StoredText {
  readonly body: string;
  readonly tag: string;
}

/** Where published files lie. Paths are those of the site's origin and start with `/`. */
export interface ObjectStore {
  get(path: string): Promise<StoredText | undefined>;
  /** For files that are named after their content: writing one twice is writing it once. */
  putImmutable(path: string, body: string): Promise<void>;
  /** Whether there is a file of that name; for one that is named after its content that is to know that it is right. */
  has(path: string): Promise<boolean>;
  /** A file of another kind than text, named after its content; it is always saved, never shown as a page of the site. */
  putFile(path: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** Replaces a file that still bears `tag` (undefined: that does not exist yet), atomically; false when it no longer does. */
  swapPointer(path: string, body: string, tag: string | undefined): Promise<boolean>;
}

const attempts = 8;

/**
 * Reads a JSON file, lets `update` make the next one, and swaps it in; begins again when another writer was
 * faster. Nothing is written when `update` answers undefined. `update` may run several times.
 * @throws when other writers are faster every time
 */
export const updatePointer = async <T>(
  store: ObjectStore,
  path: string,
  update: (current: T | undefined) => Promise<T | undefined>,
): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await store.get(path);
    const next = await update(current && (JSON.parse(current.body) as T));
    if (next === undefined || (await store.swapPointer(path, JSON.stringify(next), current?.tag))) return;
  }
  throw new Error(`${path} was swapped by others ${attempts} times in a row`);
};
