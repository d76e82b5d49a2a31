import { number } from '../../format/numbers.ts';

/** `1 model`, `1.250 modellen`. */
export const plural = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** `a, b en c` */
export const enumerate = (parts: readonly string[], word = 'en'): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
