import { useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Failed } from '../../components/failed.tsx';
import { Icon } from '../../components/icon.tsx';
import { Loading } from '../../components/loading.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { t } from '../../i18n/text.ts';
import { ExportWhenSignedIn } from '../documents/export-when-signed-in.tsx';
import { useLoaded } from '../shell/use-loaded.ts';
import { ActiveFilters } from './active-filters.tsx';
import { CompareTray } from './compare-tray.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { filterEntries } from './filter.ts';
import { emptyState, filterCount, formatListState } from './list-state.ts';
import { type Catalogue, loadCatalogue } from './load-catalogue.ts';
import { ModelCard } from './model-card.tsx';
import { SearchBox } from './search-box.tsx';
import { sortPlaces } from './sort.ts';
import { useCompared } from './use-compared.ts';
import { useListState } from './use-list-state.ts';
import { useSearch } from './use-search.ts';

const pageSize = 24;

const Browser = ({ catalogue: { entries, facets, sortOrders } }: { readonly catalogue: Catalogue }) => {
  const [state, change] = useListState();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const search = useSearch(entries);
  const compared = useCompared();

  const everything = useMemo(() => entries.map((_, place) => place), [entries]);
  const found = useMemo(() => search?.(state.query), [search, state.query]);
  const filtered = useMemo(() => filterEntries(found?.places ?? everything, facets, state), [found, everything, facets, state]);
  const sorted = useMemo(() => {
    const order = sortOrders.find(({ key }) => key === state.sort);
    return sortPlaces(filtered.passing, entries, order, found?.relevance);
  }, [filtered, entries, sortOrders, state.sort, found]);

  const count = sorted.length;
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(state.page, pages);
  const from = (page - 1) * pageSize;
  const shown = sorted.slice(from, from + pageSize).flatMap((place) => entries[place] ?? []);
  const filters = filterCount(state);
  const waiting = state.query !== '' && search === undefined;

  /** A filter is taken away by a button that goes with it: the keyboard goes on at what is found now. */
  const widen: typeof change = (next, how) => {
    change(next, how);
    top.current?.focus();
  };

  const goToTop = () => {
    top.current?.scrollIntoView();
    top.current?.focus();
  };

  const goTo = (next: number) => {
    change({ ...state, page: next });
    goToTop();
  };

  const showResults = () => {
    setFiltersOpen(false);
    // The list stands below the filters until they are drawn closed.
    requestAnimationFrame(goToTop);
  };

  return (
    <div class="catalogue">
      <div class="catalogue__search">
        <SearchBox query={state.query} change={(query) => change({ ...state, query, page: 1 }, 'replace')} />
      </div>
      <aside class={`catalogue__filters${filtersOpen ? ' catalogue__filters--open' : ''}`} aria-label={t('catalogue.filters')}>
        <div class="catalogue__filters-toggle">
          <Button wide aria-expanded={filtersOpen} aria-controls="filters" onClick={() => setFiltersOpen(!filtersOpen)}>
            <Icon name="filter" />
            {filters > 0 ? t('catalogue.filters-on', { count: filters }) : t('catalogue.filters')}
          </Button>
        </div>
        <div id="filters" class="catalogue__filters-body">
          <FacetPanel views={filtered.facets} shown={count} state={state} change={change} />
          <div class="catalogue__filters-done">
            <Button kind="primary" wide onClick={showResults}>
              {t('catalogue.show-results', { count })}
            </Button>
          </div>
        </div>
      </aside>
      <section class="catalogue__results" aria-labelledby="results">
        <h2 id="results" class="visually-hidden">
          {t('catalogue.results-heading')}
        </h2>
        <div id="results-bar" class="catalogue__bar" ref={top} tabIndex={-1}>
          <p class="catalogue__count" role="status">
            {waiting ? t('catalogue.indexing') : t('catalogue.results-shown', { count, from: from + 1, to: from + shown.length })}
          </p>
          <label class="catalogue__sort">
            <span>{t('catalogue.sort')}</span>
            <select
              class="utrecht-select utrecht-select--html-select"
              value={state.sort}
              onChange={(event) => change({ ...state, sort: event.currentTarget.value, page: 1 })}
            >
              <option value="">{state.query === '' ? t('sort.name') : t('sort.relevance')}</option>
              {sortOrders
                .filter(({ key }) => state.query !== '' || key !== 'naam')
                .map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
            </select>
          </label>
        </div>
        <ActiveFilters facets={facets} state={state} change={widen} />
        {count === 0 ? (
          <EmptyState title={t('catalogue.empty-title')} meaning={t('catalogue.empty-meaning')}>
            <div class="row">
              {filters > 0 && (
                <Button kind="primary" onClick={() => widen({ ...emptyState, query: state.query })}>
                  {t('catalogue.clear-filters')}
                </Button>
              )}
              {state.query !== '' && <Button onClick={() => widen({ ...state, query: '', page: 1 })}>{t('catalogue.clear-search')}</Button>}
            </div>
          </EmptyState>
        ) : (
          <ul class="model-grid">
            {shown.map((entry) => (
              <li key={entry.row.id}>
                <ModelCard entry={entry} compared={compared} />
              </li>
            ))}
          </ul>
        )}
        <ExportWhenSignedIn choices={state.choices} />
        <Pagination page={page} pages={pages} href={(to) => formatListState({ ...state, page: to }) || '?'} onPage={goTo} />
      </section>
      <CompareTray entries={entries} compared={compared} />
    </div>
  );
};

/** The catalogue: search, filters, list. Everything happens in the browser, over the published rows. */
export const CataloguePage = () => {
  const loaded = useLoaded(loadCatalogue);
  if (loaded.state === 'loading') return <Loading lines={9} cards />;
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />;
  return <Browser catalogue={loaded.value} />;
};
