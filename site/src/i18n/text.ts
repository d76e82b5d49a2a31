import { nl } from './nl.ts';

export type TextKey = keyof typeof nl;

type Parameters<Key extends TextKey> = (typeof nl)[Key] extends (parameters: infer P) => string ? [parameters: P] : [];

/** What a next language (French, for Brussels) must provide: the same keys with the same parameters, all of them. */
export type Translation = {
  readonly [Key in TextKey]: (typeof nl)[Key] extends (parameters: infer P) => string ? (parameters: P) => string : string;
};

const texts: Translation = nl;

/** The text of a key in the reader's language; its parameters are checked by the compiler. */
export const t = <Key extends TextKey>(key: Key, ...parameters: Parameters<Key>): string => {
  const text = texts[key] as string | ((parameters: unknown) => string);
  return typeof text === 'string' ? text : text(parameters[0]);
};
