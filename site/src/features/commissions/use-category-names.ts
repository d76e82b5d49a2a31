import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadCategories } from '../catalogue/publication-client.ts';

/** What categories are called, from the published catalogue; one that it does not know goes by its id. */
export const useCategoryNames = (): ((id: string) => string) => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let wanted = true;
    loadCategories().then(
      (categories) => wanted && setNames(new Map(categories.map(({ id, name }) => [id, name]))),
      () => wanted && setNames(new Map()),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return useCallback((id: string) => names.get(id) ?? id, [names]);
};
