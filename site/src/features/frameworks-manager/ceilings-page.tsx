import { useEffect, useState } from 'preact/hooks';
import { exportCeilingsRoute } from '../../../../shared/contract/exports.routes.ts';
import { ceilingLevels } from '../../../../shared/domain/frameworks/ceiling.ts';
import { callApi } from '../../api/client.ts';
import { LoadingOr } from '../../api/loading-or.tsx';
import { useLoad } from '../../api/use-load.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/field.tsx';
import { p } from '../../i18n/personal.ts';
import { t } from '../../i18n/text.ts';
import { ExportButton } from '../documents/export-button.tsx';
import { Gate } from '../session/gate.tsx';
import { type CeilingFilter, type CeilingRow, filterInAddress, filterSearch, selectCeilings } from './ceiling-rows.ts';
import { CeilingTable } from './ceiling-table.tsx';
import { loadCeilings } from './load-ceilings.ts';

/** `/plafonds/`: how far each ceiling of the own frameworks is used, so that nobody is surprised by the last order. */
export const CeilingsPage = () => (
  <Gate roles={['manager']}>
    {({ organisation }) => (
      <>
        <div class="page-head">
          <h1>{p('ceilings.title')}</h1>
          <p class="lede">{p('ceilings.lede')}</p>
        </div>
        <Ceilings authority={organisation.kbo} />
      </>
    )}
  </Gate>
);

const Ceilings = ({ authority }: { readonly authority: string }) => {
  const load = useLoad(authority, (signal) => loadCeilings(authority, signal));
  return (
    <LoadingOr load={load} lines={12}>
      {(rows) =>
        rows.length === 0 ? <EmptyState title={p('ceilings.none')} meaning={p('ceilings.none-meaning')} /> : <Filtered rows={rows} />
      }
    </LoadingOr>
  );
};

const useFilter = () => {
  const [filter, setFilter] = useState(() => filterInAddress(location.search));
  useEffect(() => {
    const follow = () => setFilter(filterInAddress(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const change = (next: CeilingFilter) => {
    history.pushState(null, '', `${location.pathname}${filterSearch(next)}`);
    setFilter(next);
  };
  return [filter, change] as const;
};

const Filtered = ({ rows }: { readonly rows: readonly CeilingRow[] }) => {
  const [filter, change] = useFilter();
  const shown = selectCeilings(rows, filter);
  const pressing = rows.filter(({ ceiling }) => ceiling.level !== 'ample').length;
  const frameworks = [...new Map(rows.map((row) => [row.framework, row.frameworkTitle]))];
  return (
    <div class="stack">
      <p class="strong">{pressing === 0 ? p('ceilings.all-ample') : p('ceilings.needs-attention', { count: pressing })}</p>
      <div class="filters">
        <SelectField
          id="framework"
          label={p('ceilings.filter-framework')}
          value={filter.framework ?? ''}
          choices={[{ value: '', label: p('ceilings.all-frameworks') }, ...frameworks.map(([value, label]) => ({ value, label }))]}
          onChange={({ currentTarget: { value } }) => change({ ...filter, framework: value === '' ? undefined : value })}
        />
        <SelectField
          id="level"
          label={p('ceilings.filter-level')}
          value={filter.level ?? ''}
          choices={[
            { value: '', label: p('ceilings.all-levels') },
            ...ceilingLevels.map((level) => ({ value: level, label: t(`ceiling.${level}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ ...filter, level: ceilingLevels.find((level) => level === value) })}
        />
      </div>
      <p role="status" class="soft small">
        {p('ceilings.shown', { count: shown.length, total: rows.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={p('ceilings.empty')} meaning={p('ceilings.empty-meaning')}>
          <Button onClick={() => change({ framework: undefined, level: undefined })}>{p('ceilings.show-all')}</Button>
        </EmptyState>
      ) : (
        <section class="card">
          <ExportButton fetchFile={() => callApi(exportCeilingsRoute, {})} />
          <CeilingTable rows={shown} />
        </section>
      )}
      <p class="soft small prose">{p('ceilings.explain')}</p>
    </div>
  );
};
