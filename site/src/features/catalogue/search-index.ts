import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';

/** How much a word counts for, by where it stands. */
const weights = { name: 4, brand: 2, category: 2, place: 1, words: 1 } as const;

const textsOf = ({ row, category, lot, framework, supplierName }: Entry): Record<keyof typeof weights, string> => ({
  name: row.name,
  brand: row.brand,
  category: `${category.name} ${category.family}`,
  place: `${lot.number} ${lot.title} ${framework.title} ${supplierName}`,
  words: category.attributes
    .flatMap(({ key, choices }) => {
      const value = row.attributes[key];
      return typeof value === 'string' ? [choices?.find((choice) => choice.value === value)?.label ?? value] : [];
    })
    .join(' '),
});

/** `Kipwagen-élektrisch` gives `kipwagen` and `elektrisch`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The entries in which a word occurs, by place in the list, and how much it counts for there. */
interface Occurrences {
  readonly places: number[];
  readonly weights: number[];
}

export interface Found {
  /** In the order of the list. */
  readonly places: readonly number[];
  /** Per entry of the list; only those found have any. */
  readonly relevance: Float64Array;
}

/** Undefined when there is nothing to search for. */
export type Search = (query: string) => Found | undefined;

/** Gives the page a turn in between, so that it answers while the index is built. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

const portion = 500;

const occurrencesIn = async (entries: readonly Entry[]): Promise<ReadonlyMap<string, Occurrences>> => {
  const vocabulary = new Map<string, Occurrences>();
  const split = new Map<string, readonly string[]>();
  const wordsIn = (text: string) => {
    const known = split.get(text) ?? wordsOf(text);
    split.set(text, known);
    return known;
  };
  for (const [place, entry] of entries.entries()) {
    if (place > 0 && place % portion === 0) await breathe();
    const best = new Map<string, number>();
    for (const [field, text] of Object.entries(textsOf(entry)) as [keyof typeof weights, string][])
      for (const word of wordsIn(text)) best.set(word, Math.max(best.get(word) ?? 0, weights[field]));
    for (const [word, weight] of best) {
      const occurrences = vocabulary.get(word) ?? { places: [], weights: [] };
      occurrences.places.push(place);
      occurrences.weights.push(weight);
      vocabulary.set(word, occurrences);
    }
  }
  return vocabulary;
};

/** How well a word of the vocabulary answers a typed one: as typed, as its beginning, or with a letter wrong. */
const closeness = (word: string, typed: string): number => (word === typed ? 1 : word.startsWith(typed) ? 0.6 : 0.2);

/**
 * A search in which every word must occur; its last letters may be missing, and from five letters on one in five may
 * be wrong. MiniSearch finds the words of the vocabulary that a typed one may mean; the entries that have them are
 * kept here as plain lists, because scoring each of ten thousand entries by itself took it 40 to 190 ms.
 */
export const buildSearch = async (entries: readonly Entry[]): Promise<Search> => {
  const vocabulary = await occurrencesIn(entries);
  const index = new MiniSearch<{ readonly id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  await index.addAllAsync(
    [...vocabulary.keys()].map((id) => ({ id })),
    { chunkSize: portion },
  );
  return (query) => {
    const typed = wordsOf(query);
    if (typed.length === 0) return undefined;
    const relevance = new Float64Array(entries.length);
    const matched = new Uint8Array(entries.length);
    for (const [turn, word] of typed.entries()) {
      const best = new Float64Array(entries.length);
      for (const { id } of index.search(word)) {
        const close = closeness(String(id), word);
        const { places = [], weights: counted = [] } = vocabulary.get(String(id)) ?? {};
        for (const [at, place] of places.entries()) {
          if (matched[place] !== turn && matched[place] !== turn + 1) continue;
          matched[place] = turn + 1;
          best[place] = Math.max(best[place] ?? 0, close * (counted[at] ?? 0));
        }
      }
      for (const [place, score] of best.entries()) relevance[place] = (relevance[place] ?? 0) + score;
    }
    const places: number[] = [];
    for (const [place, turns] of matched.entries()) if (turns === typed.length) places.push(place);
    return { places, relevance };
  };
};
