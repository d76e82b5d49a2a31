import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const weights = ['regular', 'strong'] as const;
export type Weight = (typeof weights)[number];

const files = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
} as const satisfies Record<Weight, string>;

const { resolve } = createRequire(import.meta.url);

let read: Promise<Readonly<Record<Weight, Buffer>>> | undefined;

/**
 * Source Sans 3, whole: names are written in every Latin alphabet, and its figures are all of one width, so that they
 * stand below each other. Read from its package once per process.
 */
export const typeface = (): Promise<Readonly<Record<Weight, Buffer>>> => {
  read ??= Promise.all(weights.map((weight) => readFile(resolve(files[weight])))).then(
    ([regular, strong]) => ({ regular, strong }) as Record<Weight, Buffer>,
  );
  return read;
};
