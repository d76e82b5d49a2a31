import { today } from '../../format/dates.ts';
import { type Entry, entriesOf } from './entry.ts';
import { type Facet, facetsOf } from './facets.ts';
import { loadCategories, loadRows, loadSchemes } from './publication-client.ts';
import { type SortOrder, sortOrdersOf } from './sort.ts';

export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly facets: readonly Facet[];
  readonly sortOrders: readonly SortOrder[];
}

/** Everything that can be ordered today. */
export const loadCatalogue = async (): Promise<Catalogue> => {
  const [rows, schemes, categories] = await Promise.all([loadRows(), loadSchemes(), loadCategories()]);
  const entries = entriesOf(rows, schemes, categories, today());
  return { entries, facets: facetsOf(entries, categories), sortOrders: sortOrdersOf(entries) };
};
