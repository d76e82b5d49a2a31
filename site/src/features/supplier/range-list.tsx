import { useState } from 'preact/hooks';
import type { Model } from '../../../../shared/domain/catalogue/model.ts';
import { concerns, rangeStates } from '../../../../shared/domain/catalogue/range-row.ts';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { lotIn } from '../ordering/use-names.ts';
import type { Range } from './load-range.ts';
import { loadSales } from './load-sales.ts';
import { OfferTable } from './offer-table.tsx';
import { type RangeFilter, rangeFilterIn, rangeSearch, selectRange } from './range-filter.ts';

const everything: RangeFilter = { state: undefined, concern: undefined, lot: undefined, search: '' };

/** So many rows at once; who looks for one searches. */
const step = 50;

/** The range with its filters, the most pressing first. */
export const RangeList = ({ range, onWithdraw }: { readonly range: Range; readonly onWithdraw: (model: Model) => void }) => {
  const { rows, schemes, categories, complete } = range;
  const [filter, setFilter] = useState(() => rangeFilterIn(location.search));
  const [most, setMost] = useState(step);
  const change = (part: Partial<RangeFilter>) => {
    const next = { ...filter, ...part };
    history.replaceState(null, '', `${location.pathname}${rangeSearch(next)}`);
    setFilter(next);
    setMost(step);
  };
  const selected = selectRange(rows, filter);
  // While models still come, others move to the front: counting what is ordered of them waits.
  const shown = complete ? selected.slice(0, most).flatMap(({ model }) => model?.id ?? []) : [];
  const sales = useLoad(shown.join(','), (signal) => loadSales(shown, signal));
  // The lot that was asked may be one of which no model has come yet.
  const asked = schemes.flatMap((scheme) => scheme.lots).find(({ id }) => id === filter.lot);
  const lots = [...new Set([...rows.map(({ lot }) => lot), ...(asked ? [asked.id] : [])])].toSorted((a, b) =>
    a.localeCompare(b, 'nl', { numeric: true }),
  );
  const pressing = rows.filter((row) => row.concerns.length > 0).length;
  return (
    <>
      <p class="strong">
        {complete ? p('range.pressing', { count: pressing, total: rows.length }) : p('range.so-far', { count: rows.length })}
      </p>
      <div class="filters">
        <TextField
          id="search"
          type="search"
          label={p('range.search')}
          value={filter.search}
          onInput={({ currentTarget }) => change({ search: currentTarget.value })}
        />
        <SelectField
          id="state"
          label={p('offer.state')}
          value={filter.state ?? ''}
          choices={[
            { value: '', label: p('range.all-states') },
            ...rangeStates.map((value) => ({ value, label: p(`range.state.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ state: rangeStates.find((state) => state === value) })}
        />
        <SelectField
          id="concern"
          label={p('range.attention')}
          value={filter.concern ?? ''}
          choices={[
            { value: '', label: p('range.all-concerns') },
            ...concerns.map((value) => ({ value, label: p(`range.concern.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ concern: concerns.find((concern) => concern === value) })}
        />
        <SelectField
          id="lot"
          label={p('range.lot')}
          value={filter.lot ?? ''}
          choices={[
            { value: '', label: p('range.all-lots') },
            ...lots.map((id) => ({ value: id, label: lotIn(schemes, id)?.title ?? id })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ lot: value === '' ? undefined : value })}
        />
      </div>
      <p role="status" class="soft small">
        {complete && p('range.shown', { count: selected.length, total: rows.length })}
      </p>
      {selected.length === 0 && !complete ? (
        <p>{p('range.none-yet')}</p>
      ) : selected.length === 0 ? (
        <EmptyState title={p('range.none')} meaning={p('range.none-meaning')}>
          <Button onClick={() => change(everything)}>{p('range.show-all')}</Button>
        </EmptyState>
      ) : (
        <section class="card range-table">
          <OfferTable
            rows={selected.slice(0, most)}
            lotTitle={({ lot }) => lotIn(schemes, lot)?.title ?? lot}
            categoryOf={({ model }) => categories.find(({ id }) => id === model?.category)}
            sales={complete && sales.loaded.state === 'ready' ? sales.loaded.value : undefined}
            onWithdraw={onWithdraw}
          />
          {selected.length > most && (
            <p class="more">
              <Button onClick={() => setMost(most + step)}>{p('offer.more')}</Button>
            </p>
          )}
        </section>
      )}
    </>
  );
};
