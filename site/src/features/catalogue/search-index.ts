import MiniSearch from 'minisearch';
import type { Entry } from './entry.ts';

interface Document {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly category: string;
  readonly place: string;
  readonly words: string;
}

const documentOf = ({ row, category, lot, framework, supplierName }: Entry): Document => ({
  id: row.id,
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

/** `Kipwagen-élektrisch` and `kipwagen elektrisch` are the same to a searcher. */
const plain = (term: string) =>
  term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/** Relevance by model id; undefined when there is nothing to search for. */
export type Search = (query: string) => ReadonlyMap<string, number> | undefined;

/**
 * Builds the index in small portions, so that the page answers in between. Every word must occur; the last letters
 * may be missing, and from five letters on one in five may be wrong.
 */
export const buildSearch = async (entries: readonly Entry[]): Promise<Search> => {
  const index = new MiniSearch<Document>({
    fields: ['name', 'brand', 'category', 'place', 'words'],
    processTerm: plain,
    searchOptions: {
      combineWith: 'AND',
      boost: { name: 4, brand: 2, category: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
    },
  });
  await index.addAllAsync(entries.map(documentOf), { chunkSize: 100 });
  return (query) => {
    const words = query.trim();
    return words === '' ? undefined : new Map(index.search(words).map(({ id, score }) => [String(id), score]));
  };
};
