import { useEffect, useState } from 'preact/hooks';
import type { Category } from '../../../../shared/domain/catalogue/category.ts';
import { loadCategories } from '../catalogue/publication-client.ts';

/** The published categories; until they are there, or when they cannot be had, keys stand in for labels. */
export const useCategories = (): readonly Category[] => {
  const [categories, setCategories] = useState<readonly Category[]>([]);
  useEffect(() => {
    let wanted = true;
    loadCategories().then(
      (loaded) => wanted && setCategories(loaded),
      () => wanted && setCategories([]),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return categories;
};
