import { useEffect, useState } from 'preact/hooks';
import type { Entry } from './entry.ts';
import { buildSearch, type Search } from './search-index.ts';

/** The search over these entries, once it is built; the list shows before. */
export const useSearch = (entries: readonly Entry[]): Search | undefined => {
  const [search, setSearch] = useState<{ readonly run: Search } | undefined>();
  useEffect(() => {
    let current = true;
    buildSearch(entries).then((run) => current && setSearch({ run }), reportError);
    return () => {
      current = false;
    };
  }, [entries]);
  return search?.run;
};
