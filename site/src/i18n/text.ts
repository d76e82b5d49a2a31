import { makeText, type TranslationOf } from './make-text.ts';
import { nl } from './nl.ts';

export type TextKey = keyof typeof nl;

/** What a next language (French, for Brussels) must provide: the same keys with the same parameters, all of them. */
export type Translation = TranslationOf<typeof nl>;

/** The text of a key in the reader's language; its parameters are checked by the compiler. */
export const t = makeText<typeof nl>(nl);
