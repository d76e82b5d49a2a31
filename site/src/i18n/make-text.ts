import type { Text } from './entry.ts';

type Catalogue = Readonly<Record<string, Text>>;
type Parameters<Entry> = Entry extends (parameters: infer P) => string ? [parameters: P] : [];

/** A next language provides the same keys with the same parameters, all of them. */
export type TranslationOf<Texts extends Catalogue> = {
  readonly [Key in keyof Texts]: Texts[Key] extends (parameters: infer P) => string ? (parameters: P) => string : string;
};

/** Looks a text up by its key; the compiler checks key and parameters. */
export const makeText =
  <Texts extends Catalogue>(texts: TranslationOf<Texts>) =>
  <Key extends keyof Texts>(key: Key, ...parameters: Parameters<Texts[Key]>): string => {
    const text = texts[key] as string | ((parameters: unknown) => string);
    return typeof text === 'string' ? text : text(parameters[0]);
  };
