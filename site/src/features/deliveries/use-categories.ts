import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { loadCategories, PublicationUnavailable } from '../catalogue/publication-client.ts';

export type KnownCategories = ReadonlyMap<string, Category> | 'loading' | 'unavailable';

/** Checklists and names of serial numbers, as the catalogue publishes them. */
export const useCategories = (): KnownCategories => {
  const [known, setKnown] = useState<KnownCategories>('loading');
  useEffect(() => {
    loadCategories()
      .then((categories) => setKnown(new Map(categories.map((category) => [category.id, category]))))
      .catch((error: unknown) => {
        if (!(error instanceof PublicationUnavailable) && !(error instanceof TypeError)) throw error;
        setKnown('unavailable');
      });
  }, []);
  return known;
};

export const categoryIn = (known: KnownCategories, id: string): Category | undefined =>
  typeof known === 'string' ? undefined : known.get(id);
