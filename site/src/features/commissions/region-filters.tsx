import { legislatureOf } from '../../../../shared/domain/commissions/summary.ts';
import { SelectField } from '../../components/field.tsx';
import { today } from '../../format/dates.ts';
import { p } from '../../i18n/personal.ts';
import { namedPeriods, type RegionQuery, regionSearch } from './region-query.ts';
import type { useRegions } from './use-regions.ts';

interface Props {
  readonly query: RegionQuery;
  readonly regions: ReturnType<typeof useRegions>;
  readonly change: (part: Partial<RegionQuery>) => void;
}

/** The first framework of the platform began that year. */
const firstYear = 2022;

/** Whose region and which years; all of it in the address, so that a view can be shared. */
export const RegionFilters = ({ query, regions, change }: Props) => {
  const last = Math.max(Number(today().slice(0, 4)), query.to);
  const first = Math.min(firstYear, query.from);
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index)).map((year) => ({ value: year, label: year }));
  return (
    <>
      <div class="filters">
        {regions.length > 1 && (
          <SelectField
            id="region"
            label={p('commissions.region')}
            value={query.region ?? ''}
            choices={regions.map(({ value, name }) => ({ value, label: name }))}
            onChange={({ currentTarget }) => change({ region: currentTarget.value, quarter: undefined })}
          />
        )}
        <SelectField
          id="from"
          label={p('commissions.from')}
          value={String(query.from)}
          choices={years}
          onChange={({ currentTarget }) => change({ from: Number(currentTarget.value), quarter: undefined })}
        />
        <SelectField
          id="to"
          label={p('commissions.to')}
          value={String(query.to)}
          choices={years}
          onChange={({ currentTarget }) => change({ to: Number(currentTarget.value), quarter: undefined })}
        />
      </div>
      <nav class="periods" aria-label={p('commissions.periods')}>
        <ul class="row">
          {namedPeriods(Number(today().slice(0, 4))).map(({ kind, from, to }) => (
            <li key={`${kind} ${from}`}>
              <a
                href={`/commissies/${regionSearch({ ...query, from, to, quarter: undefined })}`}
                aria-current={query.from === from && query.to === to ? 'true' : undefined}
              >
                {kind === 'legislature'
                  ? p('commissions.period-legislature', { years: legislatureOf(from) })
                  : p(`commissions.period-${kind}`, { from, to })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
};
